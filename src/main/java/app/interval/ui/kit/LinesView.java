package app.interval.ui.kit;

import app.interval.chart.Lines;
import app.interval.chart.Lines.Axis;
import app.interval.chart.Lines.Tick;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

import java.util.ArrayList;
import java.util.List;

/// Lines over a horizontal axis. What is wanted is a dotted line, what has a name stands upright
/// with its name above; names that would meet go one above the other.
public final class LinesView extends Pane {

    /// Of the height of a word, between it and what it names.
    private static final double GAP = 0.35;

    private final Lines chart;
    private final List<Label> sides = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> feet = new ArrayList<>();
    private final Label across;
    private final Label up;
    private final Markers markers;
    private final WantedLine wanted;
    private final List<LineShapes> lines;
    private final HBox legend = new HBox();

    /// Where the lines are drawn, in px of the view.
    record Place(double left, double top, double width, double height, Lines.Plane plane) {

        double x(double value) {
            return left + width * Math.clamp(plane.across().share(value), 0, 1);
        }

        double y(double value) {
            return top + height * (1 - Math.clamp(plane.up().share(value), 0, 1));
        }

        double right() {
            return left + width;
        }

        double bottom() {
            return top + height;
        }
    }

    public LinesView(Lines chart) {
        this.chart = chart;
        getStyleClass().add("lines");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Spoken.of(chart));
        setFocusTraversable(true);
        var tip = new SharedTip();
        markers = new Markers(chart.guides().markers(), tip);
        wanted = new WantedLine(chart);
        lines = chart.lines().stream().map(line -> new LineShapes(line, tip)).toList();
        across = small(chart.plane().across().name());
        up = small(chart.plane().up().name());
        chart.plane().up().ticks().forEach(this::addSide);
        chart.plane().across().ticks().forEach(tick -> feet.add(small(tick.words())));
        legend.getStyleClass().add("legend");
        if (lines.size() > 1) {
            lines.forEach(line -> legend.getChildren().addAll(line.sample(), small(line.words())));
        }
        getChildren().addAll(grid);
        lines.forEach(line -> getChildren().addAll(line.below()));
        getChildren().addAll(wanted.nodes());
        getChildren().addAll(markers.lines());
        lines.forEach(line -> getChildren().addAll(line.above()));
        getChildren().addAll(sides);
        getChildren().addAll(feet);
        getChildren().addAll(markers.words());
        getChildren().addAll(across, up, legend);
        getChildren().stream()
                .filter(Shape.class::isInstance)
                .forEach(shape -> shape.setManaged(false));
    }

    private void addSide(Tick tick) {
        var line = new Line();
        line.getStyleClass().add("lines-grid");
        grid.add(line);
        sides.add(small(tick.words()));
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("small");
        return label;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest(sides) + across.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        var word = across.prefHeight(-1);
        var left = widest(sides) + word * GAP;
        var head = up.getText().isEmpty() ? 0 : word * (1 + GAP);
        up.resizeRelocate(0, 0, Math.min(getWidth(), up.prefWidth(-1)), word);
        var named = markers.height(left, getWidth(), chart.plane().across());
        var top = head + named + word * GAP;
        var below = legend.getChildren().isEmpty() ? 0 : legend.prefHeight(-1) + word * GAP;
        var ground = getHeight() - below - 2 * word - word * GAP;
        var place =
                new Place(
                        left, top, getWidth() - left, Math.max(word, ground - top), chart.plane());
        sides(place, word);
        feet(place, word);
        markers.layout(place, head, getWidth());
        wanted.layout(place);
        lines.forEach(line -> line.layout(place));
        var samples = legend.prefHeight(-1);
        legend.resizeRelocate(
                left,
                getHeight() - samples,
                Math.min(legend.prefWidth(-1), place.width()),
                samples);
    }

    private static double widest(List<Label> labels) {
        return labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    }

    private void sides(Place place, double word) {
        var ticks = chart.plane().up().ticks();
        for (var i = 0; i < ticks.size(); i++) {
            var y = snapPositionY(place.y(ticks.get(i).at())) + 0.5;
            var line = grid.get(i);
            line.setStartX(place.left());
            line.setEndX(place.right());
            line.setStartY(y);
            line.setEndY(y);
            var label = sides.get(i);
            var width = label.prefWidth(-1);
            label.resizeRelocate(
                    place.left() - word * GAP - width, snapPositionY(y - word / 2), width, word);
        }
    }

    /// A number that would touch the one before it is left out.
    private void feet(Place place, double word) {
        Axis axis = chart.plane().across();
        var top = place.bottom() + word * GAP;
        var free = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < feet.size(); i++) {
            var label = feet.get(i);
            var width = label.prefWidth(-1);
            var x = place.x(axis.ticks().get(i).at()) - width / 2;
            var left = Math.clamp(x, 0, Math.max(0, getWidth() - width));
            label.setVisible(left >= free);
            label.resizeRelocate(snapPositionX(left), top, width, word);
            free = label.isVisible() ? left + width + word * GAP : free;
        }
        var width = Math.min(place.width(), across.prefWidth(-1));
        across.resizeRelocate(place.right() - width, top + word, width, word);
    }
}
