package app.interval.ui.keys;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Place;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// All keys, those valid now first, with a field to look for some of them.
public final class KeySheet extends VBox {

    private final KeyLines all;
    private final Runnable close;
    private final TextField search = new TextField();
    private final ListView<KeyLine> list = new ListView<>();

    /// @param now where the learner is; empty where no key of the program is valid
    /// @param typing whether a text field had the focus
    public KeySheet(Bindings bindings, Optional<Place> now, boolean typing, Runnable close) {
        this.all = new KeyLines(bindings, now, typing);
        this.close = close;
        setId("keys-sheet");
        getStyleClass().add("keys-sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(text("keys.title"));
        var title = new Label(text("keys.title"));
        title.getStyleClass().add("title");
        getChildren().addAll(head(title), list, note(bindings));
        VBox.setVgrow(list, Priority.ALWAYS);
        describe();
        search.textProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Node head(Label title) {
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        var leave = new KeyButton("keys-close", text("keys.close"), text("key.escape"), close);
        var head = new HBox(title, search, leave);
        head.getStyleClass().add("keys-head");
        return head;
    }

    private static Label note(Bindings bindings) {
        var keyboard = bindings.keyboard();
        var note =
                new Label(
                        text(
                                "keys.note",
                                bindings.print(Action.STAR, false),
                                bindings.print(Action.STAR, true),
                                bindings.print(Action.SUBMIT, true),
                                keyboard.print(bindings.chord(Action.SETTINGS))));
        note.getStyleClass().add("small");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private void describe() {
        search.setId("keys-search");
        search.getStyleClass().add("writing-line");
        search.setPromptText(text("keys.search"));
        search.setAccessibleText(text("keys.search"));
        search.setAccessibleHelp(text("keys.search.help"));
        list.setId("keys-list");
        list.getStyleClass().add("keys-list");
        list.setAccessibleText(text("keys.title"));
        list.setAccessibleHelp(text("keys.list.help"));
        list.setCellFactory(_ -> new KeyCell());
        var nothing = new Label(text("keys.nothing"));
        nothing.getStyleClass().add("small");
        list.setPlaceholder(nothing);
    }

    private void show(String wanted) {
        list.getItems().setAll(all.lines(wanted));
        list.scrollTo(0);
    }

    /// Takes the keys, so that what is looked for can be typed at once.
    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    /// Tab stays on the sheet; from the field the arrow goes down into the list.
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.TAB && isAtEnd(event)) {
            event.consume();
            (event.isShiftDown() ? list : search).requestFocus();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
        }
    }

    /// Whether Tab would leave the sheet.
    private boolean isAtEnd(KeyEvent event) {
        return event.isShiftDown() ? search.isFocused() : list.isFocused();
    }
}
