package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.texts.Phrases;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A rubric after it was rated: what was reached in each dimension, and what the next level would
/// add.
final class RatedColumn extends VBox {

    /// @param level of the question
    /// @param reached by number of the dimension, from 1; none: not even the lowest
    RatedColumn(List<Dimension> rubric, Level level, Map<Integer, Level> reached) {
        setId("study-rated");
        getStyleClass().add("rubric");
        for (var number = 1; number <= rubric.size(); number++) {
            var found = Optional.ofNullable(reached.get(number));
            getChildren().add(card(number, rubric.get(number - 1), level, found));
        }
    }

    private static Node card(int number, Dimension dimension, Level asked, Optional<Level> found) {
        var enough = found.filter(level -> level.compareTo(asked) >= 0).isPresent();
        var name = DimensionCard.name(found);
        var said =
                enough
                        ? text("rubric.enough", name)
                        : text("rubric.not-enough", name, Phrases.level(asked));
        var card =
                new VBox(
                        DimensionCard.wrapped(
                                "section", text("rubric.dimension", number, dimension.title())),
                        DimensionCard.wrapped(enough ? "rated-enough" : "rated-less", said));
        card.getStyleClass().addAll("card", "dimension");
        found.ifPresent(level -> card.getChildren().add(sign(dimension, level, Tone.BODY)));
        above(found)
                .ifPresent(level ->
                        card.getChildren()
                                .addAll(
                                        DimensionCard.wrapped(
                                                "small", text("rubric.next", Phrases.level(level))),
                                        sign(dimension, level, Tone.ASIDE)));
        return card;
    }

    private static Optional<Level> above(Optional<Level> reached) {
        return Arrays.stream(Level.values())
                .filter(level -> reached.map(found -> level.compareTo(found) > 0).orElse(true))
                .findFirst();
    }

    private static Node sign(Dimension dimension, Level level, Tone tone) {
        return new RichTextView(Objects.requireNonNull(dimension.signs().get(level)), tone);
    }
}
