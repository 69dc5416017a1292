package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart;
import app.interval.chart.Chart.Band;
import app.interval.chart.Chart.Bar;
import app.interval.chart.Chart.Bars;
import app.interval.chart.Chart.Calendar;
import app.interval.chart.Chart.Cell;
import app.interval.chart.Chart.Matrix;
import app.interval.chart.Chart.Table;
import app.interval.chart.Lines;
import app.interval.chart.Lines.Marker;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a picture says to whoever hears it: its name, how to read it, and a short reading. The
/// whole of it is the table.
final class Spoken {

    private Spoken() {}

    static String of(Chart chart) {
        var caption = chart.caption();
        var meaning = caption.meaning();
        var end = meaning.endsWith(".") ? meaning.length() - 1 : meaning.length();
        return text("chart.spoken", caption.title(), meaning.substring(0, end), reading(chart));
    }

    private static String reading(Chart chart) {
        return switch (chart) {
            case Bars(_, _, var bars) -> bars(bars);
            case Band(_, var table, _, _) -> firstRow(table);
            case Matrix matrix -> matrix(matrix);
            case Calendar(_, _, var squares) -> squares.isEmpty() ? "" : squares.getLast().words();
            case Lines lines -> lines(lines);
        };
    }

    private static String bars(List<Bar> bars) {
        return bars.stream()
                .max(Comparator.comparingInt(Bar::size))
                .map(most -> text("chart.spoken.bars", bars.getFirst().words(), most.words()))
                .orElse("");
    }

    /// What is read at the markers; without any, the last row of the table.
    private static String lines(Lines lines) {
        var markers = lines.guides().markers();
        return markers.isEmpty()
                ? String.join(", ", lines.table().rows().getLast())
                : markers.stream().map(Marker::spoken).collect(Collectors.joining(", "));
    }

    private static String firstRow(Table table) {
        var row = table.rows().getFirst();
        return IntStream.range(0, row.size())
                .mapToObj(i -> text("chart.spoken.pair", table.head().get(i), row.get(i)))
                .collect(Collectors.joining(", "));
    }

    private static String matrix(Matrix matrix) {
        var cells = matrix.rows().stream().flatMap(row -> row.cells().stream()).toList();
        var enough = cells.stream().filter(cell -> cell.shade() > 0).toList();
        var byShade = Comparator.comparingInt(Cell::shade);
        return enough.isEmpty()
                ? text("chart.spoken.no-cell")
                : text(
                        "chart.spoken.cells",
                        enough.size(),
                        cells.size(),
                        enough.stream().max(byShade).orElseThrow().spoken(),
                        enough.stream().min(byShade).orElseThrow().spoken());
    }
}
