package app.interval.ui.kit;

import app.interval.chart.Lines;
import app.interval.chart.Lines.Threshold;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

import java.util.List;
import java.util.Optional;

/// A dotted line across, named at its left end on the side where no other line begins.
final class WantedLine {

    private final Optional<Threshold> threshold;
    private final boolean above;
    private final Line line = new Line();
    private final Label words = new Label();

    WantedLine(Lines chart) {
        threshold = chart.guides().wanted();
        above =
                chart.lines().stream()
                        .flatMap(line -> line.points().stream().limit(1))
                        .anyMatch(first -> threshold.filter(t -> first.y() < t.y()).isPresent());
        line.getStyleClass().add("lines-wanted");
        words.getStyleClass().addAll("small", "lines-wanted-words");
        threshold.ifPresent(wanted -> words.setText(wanted.words()));
    }

    List<Node> nodes() {
        return threshold.isPresent() ? List.of(line, words) : List.of();
    }

    void layout(LinesView.Place place) {
        threshold.ifPresent(wanted -> layout(place, Math.floor(place.y(wanted.y())) + 0.5));
    }

    private void layout(LinesView.Place place, double y) {
        line.setStartX(place.left());
        line.setEndX(place.right());
        line.setStartY(y);
        line.setEndY(y);
        var high = words.prefHeight(-1);
        var fitsBelow = y + 2 + high <= place.bottom();
        var top = above || !fitsBelow ? y - 2 - high : y + 2;
        var width = Math.min(words.prefWidth(-1), place.width());
        words.resizeRelocate(place.left() + high / 2, top, width, high);
    }
}
