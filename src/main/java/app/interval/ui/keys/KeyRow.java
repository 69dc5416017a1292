package app.interval.ui.keys;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.keys.Asked.Refused;
import app.interval.ui.keys.Asked.Taken;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.KeyCatcher;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One action with its key, which is pressed to choose another.
final class KeyRow extends VBox {

    private static final PseudoClass WAITS = PseudoClass.getPseudoClass("waits");

    private final KeysModel model;
    private final Action action;
    private final KeyCatcher key = new KeyCatcher(this::caught);
    private final KeyButton reset;
    private final KeyButton exchange;
    private final Label said = new Label();
    private final VBox below;

    KeyRow(KeysModel model, Action action) {
        this.model = model;
        this.action = action;
        var id = "key-" + action.id();
        reset = new KeyButton(id + "-reset", text("keys.reset"), "", () -> model.reset(action));
        reset.about(action.words());
        exchange = new KeyButton(id + "-exchange", text("keys.exchange"), "", model::exchange);
        below = new VBox(said, exchange.choice());
        describe(id);
        var words = new Label(action.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words, reset, key);
        line.getStyleClass().add("keys-line");
        getChildren().addAll(line, below);
        model.bindingsProperty().when(shown(this)).subscribe(this::show);
        model.askedProperty()
                .when(shown(this))
                .subscribe(asked -> show(asked.filter(one -> one.action() == action)));
    }

    private void describe(String id) {
        getStyleClass().add("keys-entry");
        key.setId(id);
        key.getStyleClass().add("key-catcher");
        key.setMinWidth(USE_PREF_SIZE);
        key.setOnAction(_ -> model.ask(action));
        key.focusedProperty().subscribe(this::left);
        said.setId(id + "-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        below.getStyleClass().add("keys-below");
        exchange.managedProperty().bind(exchange.visibleProperty());
        reset.managedProperty().bind(reset.visibleProperty());
        below.managedProperty().bind(below.visibleProperty());
        below.setVisible(false);
    }

    /// Whoever looks elsewhere does not want another key after all; the button beside it is part of
    /// the question.
    private void left(boolean focused) {
        if (!focused && !exchange.isFocused() && !exchange.isPressed() && isAsked()) {
            model.cancel();
        }
    }

    private boolean isAsked() {
        return model.askedProperty().get().filter(one -> one.action() == action).isPresent();
    }

    private void show(Bindings bindings) {
        key.setText(bindings.print(action, false));
        key.setAccessibleText(text("keys.is", action.words(), key.getText()));
        key.setAccessibleHelp(text("keys.press"));
        reset.setVisible(model.isChanged(action));
    }

    private void show(Optional<Asked> asked) {
        if (exchange.isFocused()) {
            key.requestFocus();
        }
        key.setWaiting(asked.isPresent());
        key.pseudoClassStateChanged(WAITS, asked.isPresent());
        below.setVisible(asked.isPresent());
        exchange.setVisible(false);
        asked.ifPresent(one -> {
            // Asked for by the one that has it already, the focus would no longer be seen.
            if (!key.isFocused()) {
                key.requestFocus();
            }
            said.setText(one.answer().map(this::words).orElse(text("keys.press-now")));
            key.setAccessibleHelp(said.getText());
            key.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
            Painted.then(this, () -> PageScroll.reveal(this));
        });
        if (asked.isEmpty()) {
            key.setAccessibleHelp(text("keys.press"));
        }
    }

    private String words(Asked.Answer answer) {
        var now = model.bindingsProperty().get();
        var keyboard = now.keyboard();
        return switch (answer) {
            case Refused(var chord, var reason) ->
                    text("keys.refused", keyboard.print(chord), reason);
            case Taken(var chord, var others, var can) -> {
                exchange.setVisible(can);
                var taken = text("keys.taken", keyboard.print(chord), named(others));
                yield taken + " " + (can ? text("keys.can-exchange") : text("keys.another"));
            }
        };
    }

    private static String named(List<Action> others) {
        return others.stream()
                .map(other -> text("keys.at", other.words(), other.place().words()))
                .collect(Collectors.joining(", "));
    }

    /// Enter takes what is offered.
    private void caught(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
        } else if (event.getCode() == KeyCode.ENTER && exchange.isVisible()) {
            model.exchange();
        } else {
            model.bindingsProperty().get().keyboard().chord(event).ifPresent(model::press);
        }
    }
}
