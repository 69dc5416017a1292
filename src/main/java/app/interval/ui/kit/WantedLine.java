package app.interval.ui.kit;

import app.interval.chart.Lines;
import app.interval.chart.Lines.Point;
import app.interval.chart.Lines.Threshold;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

import java.util.List;
import java.util.Optional;

/// A dotted line across, named as far left as no other line runs through the name: on the side on
/// which no other begins, or else on the other.
final class WantedLine {

    /// From one place that is tried to the next, in px.
    private static final double STEP = 8;

    private final Lines chart;
    private final Optional<Threshold> threshold;
    private final boolean above;
    private final Line line = new Line();
    private final Label words = new Label();

    WantedLine(Lines chart) {
        this.chart = chart;
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
        var width = Math.min(words.prefWidth(-1), place.width());
        var over = new Rectangle2D(place.left() + high / 2, y - 2 - high, width, high);
        var under = new Rectangle2D(over.getMinX(), y + 2, width, high);
        var fitsBelow = under.getMaxY() <= place.bottom();
        var sides =
                !fitsBelow ? List.of(over) : above ? List.of(over, under) : List.of(under, over);
        var free = free(sides, place);
        words.resizeRelocate(free.getMinX(), free.getMinY(), width, high);
    }

    /// The first of `sides`, or the same further right; the very first if all are crossed.
    private Rectangle2D free(List<Rectangle2D> sides, LinesView.Place place) {
        var first = sides.getFirst();
        for (var x = first.getMinX(); x + first.getWidth() <= place.right(); x += STEP) {
            for (var side : sides) {
                var there = new Rectangle2D(x, side.getMinY(), side.getWidth(), side.getHeight());
                if (!isCrossed(there, place)) {
                    return there;
                }
            }
        }
        return first;
    }

    private boolean isCrossed(Rectangle2D there, LinesView.Place place) {
        var markers =
                chart.guides().markers().stream()
                        .mapToDouble(marker -> place.x(marker.x()))
                        .anyMatch(x -> x >= there.getMinX() && x <= there.getMaxX());
        return markers
                || chart.lines().stream().anyMatch(line -> crosses(line.points(), there, place));
    }

    private static boolean crosses(List<Point> points, Rectangle2D there, LinesView.Place place) {
        for (var i = 1; i < points.size(); i++) {
            var from = new Point2D(place.x(points.get(i - 1).x()), place.y(points.get(i - 1).y()));
            var to = new Point2D(place.x(points.get(i).x()), place.y(points.get(i).y()));
            if (crosses(from, to, there)) {
                return true;
            }
        }
        return false;
    }

    /// @param from left of `to`
    private static boolean crosses(Point2D from, Point2D to, Rectangle2D there) {
        var left = Math.max(from.getX(), there.getMinX());
        var right = Math.min(to.getX(), there.getMaxX());
        if (left > right) {
            return false;
        }
        var one = height(from, to, left);
        var other = height(from, to, right);
        return Math.max(one, other) >= there.getMinY() && Math.min(one, other) <= there.getMaxY();
    }

    private static double height(Point2D from, Point2D to, double x) {
        var wide = to.getX() - from.getX();
        var part = wide > 0 ? (x - from.getX()) / wide : 0;
        return from.getY() + part * (to.getY() - from.getY());
    }
}
