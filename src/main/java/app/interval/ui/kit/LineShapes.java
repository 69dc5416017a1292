package app.interval.ui.kit;

import app.interval.chart.Lines;
import app.interval.chart.Lines.Dot;
import app.interval.chart.Lines.Point;
import app.interval.chart.Lines.Spread;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One line of a chart: the band it may lie in, the line itself, and dots that stand for something
/// of their own.
final class LineShapes {

    /// Of the samples of a legend, in px.
    private static final double SAMPLE = 24;

    private final Lines.Line line;
    private final Polygon band = new Polygon();
    private final Polyline path = new Polyline();
    private final List<Region> dots = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    LineShapes(Lines.Line line, SharedTip tip) {
        this.line = line;
        band.getStyleClass().add("lines-band");
        path.getStyleClass().addAll("lines-line", stroke());
        dots().forEach(point -> add(point.dot().orElseThrow(), tip));
    }

    private void add(Dot dot, SharedTip tip) {
        var region = new Region();
        region.getStyleClass().add("lines-dot");
        tip.say(region, dot.words());
        dots.add(region);
        var label = new Label(dot.label());
        label.getStyleClass().add("bar-figure");
        tip.say(label, dot.words());
        labels.add(label);
    }

    private List<Point> dots() {
        return line.points().stream().filter(point -> point.dot().isPresent()).toList();
    }

    private String stroke() {
        return line.stroke().name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return line.words();
    }

    /// A piece of the line, for a legend.
    Node sample() {
        var sample = new Line(0, 0, SAMPLE, 0);
        sample.getStyleClass().addAll("lines-line", stroke());
        return sample;
    }

    /// What other lines may cover.
    List<Node> below() {
        return List.of(band);
    }

    List<Node> above() {
        var nodes = new ArrayList<Node>(List.of(path));
        nodes.addAll(dots);
        nodes.addAll(labels);
        return nodes;
    }

    void layout(LinesView.Place place) {
        path.getPoints().clear();
        for (var point : line.points()) {
            path.getPoints().addAll(place.x(point.x()), place.y(point.y()));
        }
        band(place);
        var marked = dots();
        for (var i = 0; i < marked.size(); i++) {
            var x = place.x(marked.get(i).x());
            var y = place.y(marked.get(i).y());
            var size = dots.get(i).prefWidth(-1);
            dots.get(i).resizeRelocate(x - size / 2, y - size / 2, size, size);
            var label = labels.get(i);
            var wide = label.prefWidth(-1);
            var high = label.prefHeight(-1);
            var left =
                    Math.clamp(
                            x - wide / 2,
                            place.left(),
                            Math.max(place.left(), place.right() - wide));
            label.resizeRelocate(left, Math.max(0, y - size / 2 - high), wide, high);
        }
    }

    /// Along the upper ends and back along the lower ones.
    private void band(LinesView.Place place) {
        band.getPoints().clear();
        var spread = line.points().stream().filter(point -> point.spread().isPresent()).toList();
        for (var point : spread) {
            band.getPoints().addAll(place.x(point.x()), place.y(spread(point).high()));
        }
        for (var point : spread.reversed()) {
            band.getPoints().addAll(place.x(point.x()), place.y(spread(point).low()));
        }
    }

    private static Spread spread(Point point) {
        return point.spread().orElseThrow();
    }
}
