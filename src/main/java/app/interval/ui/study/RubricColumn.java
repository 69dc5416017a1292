package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.texts.Phrases;
import app.interval.ui.kit.PageScroll;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rubric, rated dimension by dimension. A digit rates the one that has the focus, or else the
/// first that is not rated yet, and goes on to the next.
final class RubricColumn extends VBox {

    static final String ID = "study-rubric";

    private final StudyViewModel model;
    private final List<DimensionCard> cards = new ArrayList<>();

    /// @param level of the question: what is above adds nothing to the score and takes nothing
    RubricColumn(StudyViewModel model, List<Dimension> rubric, Level level) {
        this.model = model;
        setId(ID);
        getStyleClass().add("rubric");
        getChildren().add(DimensionCard.wrapped("sentence", how(level)));
        for (var dimension : rubric) {
            var number = cards.size() + 1;
            cards.add(new DimensionCard(number, dimension, reached -> model.rate(number, reached)));
        }
        getChildren().addAll(cards);
        model.draftProperty().when(shown(this)).subscribe(this::show);
    }

    private static String how(Level level) {
        var how = text("rubric.how", Phrases.level(level));
        return level == Level.SENIOR ? how : how + " " + text("rubric.above");
    }

    /// The rubric on the screen where a key was pressed.
    static Optional<RubricColumn> of(KeyEvent event) {
        return event.getTarget() instanceof Node node
                        && node.getScene().lookup("#" + ID) instanceof RubricColumn rubric
                ? Optional.of(rubric)
                : Optional.empty();
    }

    private void show(Draft draft) {
        var current = unrated(draft);
        for (var i = 0; i < cards.size(); i++) {
            var rated = Optional.ofNullable(draft.ratings().get(i + 1));
            cards.get(i).show(rated, i == current);
        }
    }

    /// Position of the first dimension that is not rated; as many as there are if all are.
    private int unrated(Draft draft) {
        var number = 0;
        while (number < cards.size() && draft.ratings().containsKey(number + 1)) {
            number++;
        }
        return number;
    }

    /// Does what a digit asks for.
    ///
    /// @return whether it asked for anything
    boolean pressed(KeyEvent event) {
        var level = DimensionCard.level(Keys.digit(event));
        var at = focused(event.getTarget() instanceof Node node ? node : this);
        if (level.isEmpty() || at >= cards.size()) {
            return false;
        }
        model.rate(at + 1, level.get());
        goOn();
        return true;
    }

    /// Position of the dimension `node` lies in, or else of the next one to rate.
    private int focused(Node node) {
        for (var above = node; above != null; above = above.getParent()) {
            if (above instanceof DimensionCard card) {
                return cards.indexOf(card);
            }
        }
        return unrated(model.draftProperty().get());
    }

    private void goOn() {
        var next = unrated(model.draftProperty().get());
        if (next < cards.size()) {
            cards.get(next).takeFocus();
            page().ifPresent(page -> PageScroll.reveal(page, cards.get(next)));
        }
    }

    private Optional<ScrollPane> page() {
        for (Node above = this; above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
