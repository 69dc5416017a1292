package app.interval.ui.misjudged;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;
import app.interval.ui.misjudged.MisjudgedViewModel.Found;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Draws what was sure and wrong. Layout, wording and keys only; every decision is the model's.
public final class MisjudgedView extends BorderPane implements Placed {

    private final MisjudgedViewModel model;
    private final VBox list = new VBox();
    private final FlowPane deeds = new FlowPane();

    public MisjudgedView(MisjudgedViewModel model) {
        this.model = model;
        getStyleClass().addAll("stories-screen", "misjudged");
        var page =
                new VBox(
                        MistakeCard.words("title", text("scope.misjudged")),
                        MistakeCard.words("sentence", text("misjudged.about")),
                        list);
        page.getStyleClass().add("stories-page");
        list.getStyleClass().add("tales");
        deeds.getStyleClass().add("rows");
        var bar = new VBox(deeds);
        bar.getStyleClass().add("bar");
        var scroll = PageScroll.around(page);
        setCenter(scroll);
        setBottom(bar);
        PageScroll.keys(this, scroll);
        PageScroll.focusable(this, text("scope.misjudged"));
        model.foundProperty().when(shown(this)).subscribe(this::show);
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        Painted.then(this, this::requestFocus);
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public Place place() {
        return Place.MISTAKES;
    }

    private void show(Part<Found> part) {
        list.getChildren().setAll(nodes(part));
        var buttons = new ArrayList<Node>();
        buttons.add(
                new KeyButton(
                        "misjudged-leave",
                        text("misjudged.leave"),
                        Action.CLOSE_MISTAKES,
                        model::leave));
        if (part instanceof Ready<Found>(var found) && found.asked() > 0) {
            buttons.add(start(found));
        }
        deeds.getChildren().setAll(buttons);
    }

    private KeyButton start(Found found) {
        var count = found.asked();
        var words =
                found.request().isPractice()
                        ? text("misjudged.practise", count)
                        : text("misjudged.start", count);
        return new KeyButton("misjudged-start", words, Action.START_MISTAKES, model::start)
                .primary();
    }

    private List<Node> nodes(Part<Found> part) {
        return switch (part) {
            case Loading<Found> _ -> List.of(MistakeCard.words("small", text("home.counting")));
            case Failed<Found>(var failure) ->
                    List.of(
                            new Notice(text("misjudged.failed"), Notice.details(failure))
                                    .withAction(text("study.retry"), model::refresh));
            case Ready<Found>(var found) when found.entries().isEmpty() ->
                    List.of(MistakeCard.words("sentence", text("misjudged.nothing")));
            case Ready<Found>(var found) ->
                    found.entries().stream().<Node>map(MistakeCard::new).toList();
        };
    }

    /// Enter on a focused button presses that button instead.
    private void onKey(KeyEvent event) {
        if (Action.CLOSE_MISTAKES.matches(event, false)) {
            model.leave();
            event.consume();
        } else if (Action.START_MISTAKES.matches(event, false)) {
            if (event.getTarget() instanceof Button button) {
                button.fire();
            } else {
                model.start();
            }
            event.consume();
        }
    }
}
