package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart.Bar;
import app.interval.chart.Chart.Bars;
import app.interval.chart.Chart.Caption;
import app.interval.chart.Chart.Table;
import app.interval.planning.Forecast;
import app.interval.planning.Forecast.Day;
import app.interval.texts.Phrases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Describes what is to come.
public final class PlanCharts {

    /// More bars than that are too thin; the table has all days.
    private static final int MOST_BARS = 60;

    private PlanCharts() {}

    /// Minutes a day, as far as the plan looks ahead.
    ///
    /// @param today the first of the days
    public static Bars minutes(Forecast forecast, LocalDate today) {
        var bars = new ArrayList<Bar>();
        var lines = new ArrayList<List<String>>();
        var on = today;
        for (var day : forecast.days()) {
            var minutes = Math.toIntExact(Math.round(day.minutes()));
            if (bars.size() < MOST_BARS) {
                bars.add(new Bar(minutes, words(day, minutes, on)));
            }
            lines.add(
                    List.of(
                            Phrases.day(on),
                            Integer.toString(minutes),
                            whole(day.repetitions()),
                            whole(day.met())));
            on = on.plusDays(1);
        }
        var head =
                List.of(
                        text("chart.day"),
                        text("chart.minutes"),
                        text("chart.repetitions"),
                        text("chart.new"));
        return new Bars(
                new Caption(text("chart.plan.title"), text("chart.plan.meaning")),
                new Table(head, lines),
                bars);
    }

    private static String words(Day day, int minutes, LocalDate on) {
        return text(
                "chart.plan.day",
                Phrases.day(on),
                minutes,
                Math.round(day.repetitions()),
                Math.round(day.met()));
    }

    private static String whole(double count) {
        return Long.toString(Math.round(count));
    }
}
