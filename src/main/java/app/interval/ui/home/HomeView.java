package app.interval.ui.home;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Agenda;
import app.interval.study.Length;
import app.interval.ui.home.HomeViewModel.State;
import app.interval.ui.home.HomeViewModel.State.Failed;
import app.interval.ui.home.HomeViewModel.State.Loading;
import app.interval.ui.home.HomeViewModel.State.Ready;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Brand;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Painted;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.Objects;

/// Draws the first screen: one card with what waits and the button that begins.
public final class HomeView extends VBox {

    private final HomeViewModel model;

    /// @param look the control with which light and dark are chosen
    public HomeView(HomeViewModel model, Node look) {
        this.model = model;
        getStyleClass().add("home");
        var place = new VBox();
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(Brand.small(), title(), place, space, look);
        setFocusTraversable(true);
        // Enter begins, so the keys must come here although the window was there before.
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        Painted.then(this, this::requestFocus);
                    }
                });
        model.stateProperty()
                .when(shown(this))
                .subscribe(state -> place.getChildren().setAll(card(state)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Node card(State state) {
        return switch (state) {
            case Loading _ -> new Region();
            case Failed(var failure) ->
                    new Notice(text("home.failed"), Objects.toString(failure))
                            .withAction(text("study.retry"), model::refresh);
            case Ready(var agenda) -> card(agenda);
        };
    }

    private Node card(Agenda agenda) {
        var words = new VBox(styled(new Label(headline(agenda)), "headline"));
        words.getChildren().add(styled(new Label(detail(agenda)), "detail"));
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(words);
        card.setId("home-card");
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "plan");
        if (!agenda.isEmpty()) {
            var start =
                    new KeyButton(
                                    "home-start",
                                    text("home.start"),
                                    Action.START.key(false),
                                    model::start)
                            .primary();
            start.getStyleClass().add("big");
            card.getChildren().addAll(lengths(), start);
        }
        return card;
    }

    private Node lengths() {
        var choice = new ChoiceBox<Length>();
        choice.setId("home-length");
        choice.getItems().setAll(HomeViewModel.LENGTHS);
        choice.setConverter(new Lengths());
        choice.valueProperty().bindBidirectional(model.lengthProperty());
        choice.setAccessibleText(text("home.length"));
        return choice;
    }

    private static String headline(Agenda agenda) {
        var minutes = Math.max(1, Math.ceilDiv(agenda.expected().toSeconds(), 60));
        return agenda.isEmpty()
                ? text("home.nothing")
                : text("home.waiting", agenda.due(), agenda.fresh(), minutes);
    }

    private static String detail(Agenda agenda) {
        return agenda.withoutScreen() == 0
                ? text("home.offline")
                : text("home.without-screen", agenda.withoutScreen());
    }

    private static Node title() {
        return styled(new Label(text("home.title")), "title");
    }

    /// Enter on a focused button presses that button instead.
    private void onKey(KeyEvent event) {
        if (Action.START.matches(event, false) && !(event.getTarget() instanceof ButtonBase)) {
            model.start();
        }
    }

    private static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static final class Lengths extends StringConverter<Length> {

        @Override
        public String toString(Length length) {
            return switch (length) {
                case Length.Minutes(var count) -> text("length.minutes", count);
                case Length.Questions(var count) -> text("length.questions", count);
            };
        }

        @Override
        public Length fromString(String text) {
            throw new UnsupportedOperationException("lengths are chosen, not typed");
        }
    }
}
