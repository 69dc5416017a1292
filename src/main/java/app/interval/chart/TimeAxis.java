package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.chart.Lines.Axis;
import app.interval.chart.Lines.Tick;

import java.util.ArrayList;
import java.util.List;

/// Axes for times that have passed, in the unit that gives small numbers.
final class TimeAxis {

    private static final double HOUR = 1 / 24.0;
    private static final double MINUTE = HOUR / 60;
    private static final double YEAR = 365.25;

    /// From so many units on the next larger one is taken, where there is one.
    private static final double MOST = 150;

    /// As many numbers as are read at a glance, that of the beginning left out.
    private static final int TICKS = 6;

    private TimeAxis() {}

    /// From 0 to `end`.
    ///
    /// @param end days, more than 0
    static Axis upTo(double end) {
        if (end < MOST * MINUTE) {
            return axis(text("time.axis.minutes"), end, MINUTE, List.of(1, 2, 5, 10, 15, 30));
        }
        if (end < 2) {
            return axis(text("time.axis.hours"), end, HOUR, List.of(1, 2, 3, 6, 12));
        }
        return end < 4 * YEAR
                ? axis(text("time.axis.days"), end, 1, List.of(1, 2, 5, 10, 20, 50, 100, 200, 500))
                : axis(text("time.axis.years"), end, YEAR, List.of(1, 2, 5, 10, 20, 50));
    }

    private static Axis axis(String name, double end, double unit, List<Integer> steps) {
        var step =
                steps.stream()
                        .filter(size -> end / unit / size <= TICKS)
                        .findFirst()
                        .orElseGet(steps::getLast);
        var ticks = new ArrayList<Tick>();
        for (int at = 0; at * unit <= end; at += step) {
            ticks.add(new Tick(at * unit, Integer.toString(at)));
        }
        return new Axis(name, 0, end, ticks);
    }
}
