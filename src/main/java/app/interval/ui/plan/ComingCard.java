package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.chart.Explanations;
import app.interval.study.Coming;
import app.interval.study.Explanation;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.ChartNote;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// What comes back when, and below it why the selected one does.
final class ComingCard extends Card {

    private final ComingModel model;
    private final ComingTable table;
    private final VBox both;
    private Optional<Explanation> said = Optional.empty();
    private final StackPane list = new StackPane();
    private final StackPane reason = new StackPane();

    ComingCard(ComingModel model) {
        super("plan-coming", text("plan.coming"));
        this.model = model;
        table = new ComingTable(model::ask);
        both = new VBox(words("small", text("plan.coming.select")), table);
        both.getStyleClass().add("coming");
        list.setAlignment(Pos.TOP_LEFT);
        reason.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(list, reason);
        model.listProperty().when(shown(this)).subscribe(part -> put(list, list(part)));
        model.reasonProperty().when(shown(this)).subscribe(part -> put(reason, reason(part)));
        shown(this).subscribe(model::watch);
    }

    /// What is there already stays, and the focus with it.
    private static void put(StackPane place, List<Node> nodes) {
        if (!place.getChildren().equals(nodes)) {
            place.getChildren().setAll(nodes);
        }
    }

    private List<Node> list(Part<List<Coming>> part) {
        return switch (part) {
            case Loading<List<Coming>> _ -> List.of();
            case Failed<List<Coming>>(var failure) ->
                    List.of(
                            new Notice(text("plan.coming.failed"), Notice.details(failure))
                                    .withAction(text("study.retry"), model::refresh));
            case Ready<List<Coming>>(var coming) when coming.isEmpty() ->
                    List.of(words("sentence", text("plan.coming.nothing")));
            case Ready<List<Coming>>(var coming) -> {
                table.show(coming);
                yield List.of(both);
            }
        };
    }

    private List<Node> reason(Optional<Part<Explanation>> part) {
        if (part.isEmpty()) {
            return List.of();
        }
        return switch (part.get()) {
            case Loading<Explanation> _ -> List.of();
            case Failed<Explanation>(var failure) ->
                    List.of(new Notice(text("plan.coming.failed"), Notice.details(failure)));
            case Ready<Explanation>(var found) -> List.of(note(found));
        };
    }

    /// Another one only where it says something else, and not while somebody is in it.
    private Node note(Explanation found) {
        var sentences = Explanations.sentences(found);
        var same = said.filter(before -> before.item().equals(found.item())).isPresent();
        var old = reason.getChildren().stream().filter(ChartNote.class::isInstance).findFirst();
        if (old.isPresent()
                && same
                && (reason.isFocusWithin()
                        || said.map(Explanations::sentences)
                                .filter(sentences::equals)
                                .isPresent())) {
            return old.get();
        }
        said = Optional.of(found);
        return new ChartNote("plan-why", sentences, Explanations.curve(found));
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
