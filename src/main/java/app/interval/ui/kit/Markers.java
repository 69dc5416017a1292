package app.interval.ui.kit;

import app.interval.chart.Lines.Axis;
import app.interval.chart.Lines.Marker;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;

import java.util.ArrayList;
import java.util.List;

/// Upright lines with a name above each, in as many rows as keep the names apart.
final class Markers {

    private static final double GAP = 6;

    private final List<Marker> markers;
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();

    Markers(List<Marker> markers, SharedTip tip) {
        this.markers = markers;
        for (var marker : markers) {
            var line = new Line();
            line.getStyleClass().add("lines-marker");
            lines.add(line);
            var label = new Label(marker.words());
            label.getStyleClass().addAll("small", "lines-marker-words");
            tip.say(label, marker.spoken());
            words.add(label);
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Label> words() {
        return words;
    }

    /// The height of all rows of names.
    ///
    /// @param left where the horizontal axis begins; it ends at `width`
    double height(double left, double width, Axis axis) {
        var most = rows(left, width, axis).stream().mapToInt(row -> row + 1).max().orElse(0);
        return most * word();
    }

    private double word() {
        return words.isEmpty() ? 0 : words.getFirst().prefHeight(-1);
    }

    /// The row of each name, 0 next to the lines.
    private List<Integer> rows(double left, double width, Axis axis) {
        var free = new ArrayList<Double>();
        var rows = new ArrayList<Integer>();
        for (var i = 0; i < markers.size(); i++) {
            var x = left + (width - left) * Math.clamp(axis.share(markers.get(i).x()), 0, 1);
            var start = start(i, x, width);
            var row = 0;
            while (row < free.size() && free.get(row) > start) {
                row++;
            }
            var end = start + words.get(i).prefWidth(-1) + GAP;
            if (row == free.size()) {
                free.add(end);
            } else {
                free.set(row, end);
            }
            rows.add(row);
        }
        return rows;
    }

    /// Above the middle of its line, but inside.
    private double start(int marker, double x, double width) {
        var wide = words.get(marker).prefWidth(-1);
        return Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
    }

    /// @param top where the highest row may begin
    void layout(LinesView.Place place, double top, double width) {
        var rows = rows(place.left(), width, place.plane().across());
        var ground = top + height(place.left(), width, place.plane().across());
        for (var i = 0; i < markers.size(); i++) {
            var x = place.x(markers.get(i).x());
            var label = words.get(i);
            var high = ground - (rows.get(i) + 1) * word();
            label.resizeRelocate(start(i, x, width), high, label.prefWidth(-1), word());
            var line = lines.get(i);
            line.setStartX(Math.floor(x) + 0.5);
            line.setEndX(Math.floor(x) + 0.5);
            line.setStartY(high + word());
            line.setEndY(place.bottom());
        }
    }
}
