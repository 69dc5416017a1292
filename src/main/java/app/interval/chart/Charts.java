package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart.Band;
import app.interval.chart.Chart.Bar;
import app.interval.chart.Chart.Bars;
import app.interval.chart.Chart.Calendar;
import app.interval.chart.Chart.Caption;
import app.interval.chart.Chart.Cell;
import app.interval.chart.Chart.Matrix;
import app.interval.chart.Chart.Row;
import app.interval.chart.Chart.Share;
import app.interval.chart.Chart.Square;
import app.interval.chart.Chart.Table;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum.Area;
import app.interval.progress.Count;
import app.interval.progress.Diary;
import app.interval.progress.Standing;
import app.interval.texts.Phrases;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Describes where the learner stands.
public final class Charts {

    private static final int WEEKS = 26;
    private static final int SHADES = 5;

    private Charts() {}

    /// Share of first attempts at `level` that were right, with the interval around it.
    public static Band share(Standing standing, Level level) {
        var count = standing.evidence().at(level);
        var band = count.band();
        var table =
                new Table(
                        List.of(text("chart.asked"), text("chart.right"), text("chart.band")),
                        List.of(
                                List.of(
                                        Integer.toString(count.asked()),
                                        Integer.toString(count.right()),
                                        text("chart.percent-range", band.low(), band.high()))));
        return new Band(
                new Caption(
                        text("chart.share.title", Phrases.level(level)),
                        text("chart.share.meaning")),
                table,
                new Share(band.low(), count.share(), band.high()),
                OptionalDouble.empty());
    }

    /// First attempts by area and level, all areas of the curriculum, its own order.
    public static Matrix matrix(Standing standing) {
        var levels = List.of(Level.values());
        var rows =
                standing.curriculum().areas().stream()
                        .map(area ->
                                new Row(
                                        area.title(),
                                        levels.stream()
                                                .map(level -> cell(standing, area, level))
                                                .toList()))
                        .toList();
        var columns = levels.stream().map(Phrases::level).toList();
        var head = Stream.concat(Stream.of(text("chart.area")), columns.stream()).toList();
        var lines =
                rows.stream()
                        .map(row ->
                                Stream.concat(
                                                Stream.of(row.name()),
                                                row.cells().stream().map(Cell::words))
                                        .toList())
                        .toList();
        return new Matrix(
                new Caption(text("chart.matrix.title"), text("chart.matrix.meaning")),
                new Table(head, lines),
                columns,
                rows);
    }

    private static Cell cell(Standing standing, Area area, Level level) {
        var count = standing.evidence().in(area.id(), level);
        var words =
                count.enough()
                        ? text("chart.of", count.right(), count.asked())
                        : text("chart.answers", count.asked());
        var spoken =
                count.enough()
                        ? text(
                                "chart.cell",
                                area.title(),
                                Phrases.level(level),
                                count.right(),
                                count.asked())
                        : text(
                                "chart.cell.not-enough",
                                area.title(),
                                Phrases.level(level),
                                count.asked());
        return new Cell(words, shade(count), spoken);
    }

    private static int shade(Count count) {
        return count.enough() ? Math.min(SHADES, 1 + (int) (count.share() * SHADES)) : 0;
    }

    /// Repetitions due on each of the days to come.
    public static Bars ahead(Standing standing) {
        var bars = new ArrayList<Bar>();
        var lines = new ArrayList<List<String>>();
        var day = standing.now().today();
        for (int due : standing.ahead().days()) {
            bars.add(new Bar(due, text("chart.due", due, Phrases.day(day))));
            lines.add(List.of(Phrases.day(day), Integer.toString(due)));
            day = day.plusDays(1);
        }
        return new Bars(
                new Caption(text("chart.ahead.title"), text("chart.ahead.meaning")),
                new Table(List.of(text("chart.day"), text("chart.repetitions")), lines),
                bars);
    }

    /// The days of the last half year, today included.
    public static Calendar calendar(Standing standing) {
        var today = standing.now().today();
        var first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(WEEKS - 1L);
        var diary = standing.diary().between(first, today);
        var squares = first.datesUntil(today.plusDays(1)).map(day -> square(diary, day)).toList();
        var lines =
                diary.days().entrySet().stream()
                        .map(e ->
                                List.of(
                                        Phrases.day(e.getKey()),
                                        Integer.toString(e.getValue().answers()),
                                        Phrases.time(e.getValue().spent())))
                        .toList();
        var total = diary.total();
        return new Calendar(
                new Caption(
                        text("chart.calendar.title"),
                        text(
                                "chart.calendar.meaning",
                                diary.days().size(),
                                Phrases.time(total.spent()))),
                new Table(
                        List.of(text("chart.day"), text("chart.count"), text("chart.time")), lines),
                squares);
    }

    private static Square square(Diary diary, LocalDate day) {
        var studied = diary.days().get(day);
        if (studied == null) {
            return new Square(day, 0, text("chart.no-day", Phrases.day(day)));
        }
        return new Square(
                day,
                shade(studied.spent()),
                text(
                        "chart.studied",
                        Phrases.day(day),
                        studied.answers(),
                        Phrases.time(studied.spent())));
    }

    /// Up to 10, 20, 30, 45 minutes, and more.
    private static int shade(Duration spent) {
        var minutes = spent.toMinutes();
        return minutes < 10 ? 1 : minutes < 20 ? 2 : minutes < 30 ? 3 : minutes < 45 ? 4 : 5;
    }
}
