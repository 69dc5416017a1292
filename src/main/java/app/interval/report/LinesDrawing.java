package app.interval.report;

import app.interval.chart.Lines;
import app.interval.chart.Lines.Line;
import app.interval.chart.Lines.Point;
import app.interval.chart.Lines.Spread;
import app.interval.report.Drawing.Spot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Draws lines over a horizontal axis. A page cannot measure words, so every name of a marker has a
/// row of its own.
final class LinesDrawing {

    private static final int ROW = 16;
    private static final int PLANE = 160;
    private static final int SIDE = 44;
    private static final int GAP = 6;
    private static final int SAMPLE = 24;
    private static final int RADIUS = 5;

    private final Drawing drawing;
    private final Lines lines;
    private final double width;
    private final double top;

    LinesDrawing(Drawing drawing, Lines lines, double width) {
        this.drawing = drawing;
        this.lines = lines;
        this.width = width;
        top = head(lines);
    }

    /// How high the picture is.
    static int height(Lines lines) {
        return head(lines) + PLANE + 2 * ROW + GAP + (several(lines) ? ROW + GAP : 0);
    }

    private static int head(Lines lines) {
        var name = lines.plane().up().name().isEmpty() ? 0 : ROW;
        return name + lines.guides().markers().size() * ROW + GAP;
    }

    private static boolean several(Lines lines) {
        return lines.lines().size() > 1;
    }

    void draw() {
        up();
        across();
        lines.lines().forEach(this::band);
        wanted();
        markers();
        lines.lines().forEach(this::line);
        if (several(lines)) {
            legend();
        }
    }

    private double x(double value) {
        return SIDE + (width - SIDE) * Math.clamp(lines.plane().across().share(value), 0, 1);
    }

    private double y(double value) {
        return top + PLANE * (1 - Math.clamp(lines.plane().up().share(value), 0, 1));
    }

    private Spot spot(Point point) {
        return new Spot(x(point.x()), y(point.y()));
    }

    private void up() {
        var axis = lines.plane().up();
        if (!axis.name().isEmpty()) {
            drawing.words(0, ROW - GAP, "start", axis.name());
        }
        for (var tick : axis.ticks()) {
            var y = y(tick.at());
            drawing.line("grid", new Spot(SIDE, y), new Spot(width, y));
            drawing.words(SIDE - GAP, y + 4, "end", tick.words());
        }
    }

    private void across() {
        var axis = lines.plane().across();
        for (var tick : axis.ticks()) {
            drawing.words(x(tick.at()), top + PLANE + ROW, "middle", tick.words());
        }
        drawing.words(width, top + PLANE + 2 * ROW, "end", axis.name());
    }

    /// Along the upper ends and back along the lower ones.
    private void band(Line line) {
        var spread = line.points().stream().filter(point -> point.spread().isPresent()).toList();
        if (!spread.isEmpty()) {
            var upper = spread.stream().map(point -> new Spot(x(point.x()), y(at(point).high())));
            var lower =
                    spread.reversed().stream()
                            .map(point -> new Spot(x(point.x()), y(at(point).low())));
            drawing.area("band", Stream.concat(upper, lower).toList());
        }
    }

    private static Spread at(Point point) {
        return point.spread().orElseThrow();
    }

    /// Named at the left end, on the side where no line begins.
    private void wanted() {
        lines.guides()
                .wanted()
                .ifPresent(wanted -> {
                    var y = y(wanted.y());
                    drawing.line("wanted", new Spot(SIDE, y), new Spot(width, y));
                    var above = beginsBelow(wanted.y()) || y + ROW > top + PLANE;
                    drawing.words(SIDE + GAP, above ? y - 5 : y + 13, "start", wanted.words());
                });
    }

    private boolean beginsBelow(double height) {
        return lines.lines().stream()
                .flatMap(line -> line.points().stream().limit(1))
                .anyMatch(first -> first.y() < height);
    }

    private void markers() {
        var markers = lines.guides().markers();
        var ground = top - GAP;
        for (var i = 0; i < markers.size(); i++) {
            var marker = markers.get(i);
            var x = x(marker.x());
            var foot = ground - (markers.size() - 1 - i) * ROW;
            drawing.line("marker", new Spot(x, foot + 2), new Spot(x, top + PLANE));
            drawing.words(x, foot - 2, anchor(x), marker.words());
        }
    }

    /// Words near an edge go inwards.
    private String anchor(double x) {
        return x < SIDE + SIDE ? "start" : x > width - SIDE ? "end" : "middle";
    }

    private void line(Line line) {
        var style = line.stroke().name().toLowerCase(Locale.ROOT);
        drawing.path(style, line.points().stream().map(this::spot).toList());
        for (var point : line.points()) {
            point.dot()
                    .ifPresent(dot -> {
                        var spot = spot(point);
                        drawing.dot("dot", spot, RADIUS, dot.words());
                        drawing.words(spot.x(), spot.y() - RADIUS - 3, "middle", dot.label());
                    });
        }
    }

    /// Side by side, equally wide.
    private void legend() {
        var y = top + PLANE + 3 * ROW + GAP - 4;
        var step = (width - SIDE) / lines.lines().size();
        for (var i = 0; i < lines.lines().size(); i++) {
            var line = lines.lines().get(i);
            var x = SIDE + i * step;
            drawing.path(
                    line.stroke().name().toLowerCase(Locale.ROOT),
                    List.of(new Spot(x, y), new Spot(x + SAMPLE, y)));
            drawing.words(x + SAMPLE + GAP, y + 4, "start", line.words());
        }
    }
}
