package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart.Caption;
import app.interval.chart.Chart.Table;
import app.interval.chart.Lines.Axis;
import app.interval.chart.Lines.Guides;
import app.interval.chart.Lines.Line;
import app.interval.chart.Lines.Marker;
import app.interval.chart.Lines.Plane;
import app.interval.chart.Lines.Point;
import app.interval.chart.Lines.Stroke;
import app.interval.chart.Lines.Threshold;
import app.interval.chart.Lines.Tick;
import app.interval.study.Explanation.Cause;
import app.interval.study.Explanation.Curve;
import app.interval.study.Explanation.Met;
import app.interval.study.Explanation.Moment;
import app.interval.texts.Phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Describes how the memory of one item fades, with what happens on the way.
final class ForgettingCurve {

    /// The axis begins here or lower: a curve that fills its picture would look like a fall.
    private static final double HIGHEST_GROUND = 0.7;

    private final Met met;
    private final Curve curve;
    private final Axis time;

    private ForgettingCurve(Met met) {
        this.met = met;
        curve = met.curve();
        time = TimeAxis.upTo(curve.points().getLast().days());
    }

    static Lines of(Met met) {
        return new ForgettingCurve(met).lines();
    }

    private Lines lines() {
        var meaning = text("curve.meaning", Phrases.span(curve.s90()));
        var points = curve.points().stream().map(at -> new Point(at.days(), at.recall())).toList();
        var wanted = met.chances().wanted();
        return new Lines(
                new Caption(text("curve.title"), meaning),
                table(),
                new Plane(time, chance()),
                List.of(new Line(text("curve.title"), Stroke.SOLID, points)),
                new Guides(
                        Optional.of(new Threshold(wanted, text("chart.wanted", wanted))),
                        places().filter(Place::marked).map(this::marker).toList()));
    }

    /// From a round share below everything that is shown up to all.
    private Axis chance() {
        var lowest = Math.min(curve.points().getLast().recall(), met.chances().wanted());
        var ground = Math.min(HIGHEST_GROUND, Math.floor(lowest * 10 - 0.2) / 10);
        var low = Math.max(0, ground);
        var step = 1 - low <= 0.35 ? 10 : 1 - low <= 0.65 ? 20 : 25;
        var ticks =
                IntStream.rangeClosed(0, 100)
                        .filter(percent -> (100 - percent) % step == 0)
                        .filter(percent -> percent >= Math.round(low * 100))
                        .mapToObj(percent -> new Tick(percent / 100.0, percent(percent)))
                        .toList();
        return new Axis("", low, 1, ticks);
    }

    private static String percent(int percent) {
        return text("curve.percent", percent / 100.0);
    }

    /// A time that has a name or is written below the axis.
    ///
    /// @param name empty for a mere number of the axis
    private record Place(double days, String name, boolean marked) {}

    /// Those with a name that can be seen, from left to right.
    private Stream<Place> places() {
        var due = curve.back() > curve.now() ? text("curve.back") : text("curve.was-due");
        var places = new ArrayList<Place>();
        places.add(new Place(curve.now(), text("curve.now"), true));
        if (met.back().cause() != Cause.ASIDE) {
            places.add(new Place(curve.back(), due, true));
        }
        places.add(new Place(curve.s90(), text("curve.ninety"), false));
        curve.interview()
                .ifPresent(days -> places.add(new Place(days, text("curve.interview"), true)));
        return places.stream()
                .filter(place -> place.days() <= time.high())
                .sorted(Comparator.comparingDouble(Place::days));
    }

    private Marker marker(Place place) {
        return new Marker(
                place.days(), place.name(), text("curve.spoken", place.name(), of100(place)));
    }

    /// Numbers of the axis that happen to be a named time are not said twice.
    private Table table() {
        var named = places().map(place -> span(place.days())).collect(Collectors.toSet());
        var numbers =
                time.ticks().stream()
                        .filter(tick -> !named.contains(span(tick.at())))
                        .map(tick -> new Place(tick.at(), "", false));
        var rows =
                Stream.concat(numbers, places())
                        .sorted(Comparator.comparingDouble(Place::days))
                        .map(place -> List.of(when(place), of100(place)))
                        .toList();
        return new Table(List.of(text("curve.when"), text("curve.chance")), rows);
    }

    private static String span(double days) {
        return days == 0 ? text("curve.start") : Phrases.span(days);
    }

    private static String when(Place place) {
        var span = span(place.days());
        return place.name().isEmpty() ? span : text("curve.place", span, place.name());
    }

    private String of100(Place place) {
        return text("chart.of", Math.round(100 * recall(place.days())), 100);
    }

    /// Between two points of the curve it is all but straight.
    private double recall(double days) {
        var points = curve.points();
        var next =
                IntStream.range(1, points.size())
                        .filter(i -> points.get(i).days() >= days)
                        .findFirst()
                        .orElse(points.size() - 1);
        Moment from = points.get(next - 1);
        Moment to = points.get(next);
        var part = Math.clamp((days - from.days()) / (to.days() - from.days()), 0, 1);
        return from.recall() + part * (to.recall() - from.recall());
    }
}
