package app.interval.chart;

import app.interval.chart.Chart.Caption;
import app.interval.chart.Chart.Table;
import app.interval.chart.Lines.Axis;
import app.interval.chart.Lines.Dot;
import app.interval.chart.Lines.Guides;
import app.interval.chart.Lines.Line;
import app.interval.chart.Lines.Marker;
import app.interval.chart.Lines.Plane;
import app.interval.chart.Lines.Point;
import app.interval.chart.Lines.Spread;
import app.interval.chart.Lines.Stroke;
import app.interval.chart.Lines.Threshold;
import app.interval.chart.Lines.Tick;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lines of every kind there is.
public final class LinesFixture {

    private LinesFixture() {}

    /// Four weeks that were and two to come, in a band; 70 is wanted by the day of the interview.
    public static Lines trend() {
        var was = IntStream.rangeClosed(0, 28).mapToObj(LinesFixture::within).toList();
        var comes = IntStream.rangeClosed(28, 42).mapToObj(LinesFixture::within).toList();
        return new Lines(
                new Caption("Readiness", "Expected score, with the band of 80 %."),
                new Table(
                        List.of("Day", "Score"),
                        List.of(List.of("1 November", "30"), List.of("29 November", "58"))),
                new Plane(weeks(), hundred("score")),
                List.of(
                        new Line("so far", Stroke.SOLID, was),
                        new Line("if you go on so", Stroke.DASHED, comes)),
                new Guides(
                        Optional.of(new Threshold(70, "wanted: 70")),
                        List.of(
                                new Marker(28, "now", "now: 58 of 100"),
                                new Marker(40, "interview", "interview: 70 of 100"))));
    }

    /// How often what was said to be known was known, with counts.
    public static Lines calibration() {
        var said =
                List.of(
                        dot(25, 40, "12", "said 25 %, right 40 % of 12"),
                        dot(50, 48, "31", "said 50 %, right 48 % of 31"),
                        dot(90, 71, "56", "said 90 %, right 71 % of 56"));
        return new Lines(
                new Caption("Calibration", "How often you are right when you say you are."),
                new Table(List.of("Said", "Right"), List.of(List.of("25 %", "40 % of 12"))),
                new Plane(hundred("how sure you were, %"), hundred("right, %")),
                List.of(
                        new Line(
                                "as sure as right",
                                Stroke.DOTTED,
                                List.of(new Point(0, 0), new Point(100, 100))),
                        new Line("you", Stroke.SOLID, said)),
                Guides.NONE);
    }

    private static Point within(int day) {
        var score = 30.0 + day;
        return new Point(
                day, score, Optional.of(new Spread(score - 10, score + 8)), Optional.empty());
    }

    private static Point dot(double x, double y, String label, String words) {
        return new Point(x, y, Optional.empty(), Optional.of(new Dot(label, words)));
    }

    private static Axis weeks() {
        return new Axis(
                "weeks",
                0,
                42,
                IntStream.rangeClosed(0, 6)
                        .mapToObj(week -> new Tick(week * 7, Integer.toString(week)))
                        .toList());
    }

    private static Axis hundred(String name) {
        return new Axis(
                name,
                0,
                100,
                IntStream.rangeClosed(0, 4)
                        .mapToObj(i -> new Tick(i * 25, Integer.toString(i * 25)))
                        .toList());
    }
}
