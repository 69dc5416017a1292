package app.interval.report;

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
import app.interval.report.Drawing.Box;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Paints charts into a page. Each comes with its table; a picture speaks as one sentence.
final class ChartPainter {

    private static final int WIDTH = 560;
    private static final int BAND = 12;
    private static final int OVER = 4;
    private static final int BARS = 96;
    private static final int LABEL = 16;
    private static final int SQUARE = 12;
    private static final int STEP = 15;
    private static final int WEEK = 7;

    private final Markup page;

    ChartPainter(Markup page) {
        this.page = page;
    }

    /// Paints any chart.
    void paint(Chart chart) {
        switch (chart) {
            case Matrix matrix -> matrix(matrix);
            case Band band -> band(band);
            case Bars bars -> bars(bars);
            case Calendar calendar -> calendar(calendar);
            case Lines lines -> lines(lines);
        }
    }

    /// The table itself, its cells shaded.
    private void matrix(Matrix matrix) {
        page.open("table", "class", "matrix");
        page.open("caption")
                .element("h2", matrix.caption().title())
                .element("p", matrix.caption().meaning(), "class", "quiet")
                .close();
        head(matrix.table().head());
        page.open("tbody");
        for (var row : matrix.rows()) {
            page.open("tr").element("th", row.name(), "scope", "row");
            row.cells().forEach(this::cell);
            page.close();
        }
        page.close().close();
    }

    private void cell(Cell cell) {
        page.open("td", "class", cell.shade() == 0 ? "few" : "heat-" + cell.shade());
        page.words(cell.words());
        if (cell.shade() == 0) {
            page.element("span", " (" + text("letter.not-enough") + ")", "class", "spoken");
        }
        page.close();
    }

    /// The rounded bar is the interval, the line across it the share.
    private void band(Band band) {
        var share = band.share();
        var low = share.low() * WIDTH;
        page.open("figure");
        var drawing = drawing(band, BAND + 2 * OVER + LABEL);
        drawing.box("track", new Box(0, OVER, WIDTH, BAND));
        drawing.box("interval", new Box(low, OVER, share.high() * WIDTH - low, BAND));
        drawing.box("point", new Box(share.point() * WIDTH - 1.5, 0, 3, BAND + 2 * OVER));
        band.wanted()
                .ifPresent(at ->
                        drawing.box("wanted", new Box(at * WIDTH - 1, 0, 2, BAND + 2 * OVER)));
        drawing.words(0, BAND + OVER + LABEL, "start", text("letter.scale.none"));
        drawing.words(WIDTH, BAND + OVER + LABEL, "end", text("letter.scale.all"));
        drawing.close();
        page.element("figcaption", band.caption().meaning(), "class", "quiet");
        table(band.table());
        page.close();
    }

    /// A number on every bar, days below the first and the last.
    private void bars(Bars bars) {
        begin(bars);
        var drawing = drawing(bars, BARS + 2 * LABEL);
        var most = Math.max(1, bars.bars().stream().mapToInt(Bar::size).max().orElse(1));
        var step = (double) WIDTH / Math.max(1, bars.bars().size());
        for (var i = 0; i < bars.bars().size(); i++) {
            var bar = bars.bars().get(i);
            var height = Math.max(1, (double) BARS * bar.size() / most);
            var top = LABEL + BARS - height;
            drawing.box("bar", new Box(i * step + 3, top, step - 6, height), bar.words());
            drawing.words(i * step + step / 2, top - 4, "middle", Integer.toString(bar.size()));
        }
        var days = bars.table().rows().stream().map(List::getFirst).toList();
        if (!days.isEmpty()) {
            drawing.words(3, BARS + 2 * LABEL - 2, "start", days.getFirst());
            drawing.words(WIDTH - 3, BARS + 2 * LABEL - 2, "end", days.getLast());
        }
        drawing.close();
        table(bars.table());
        page.close();
    }

    /// A column a week, months above.
    private void calendar(Calendar calendar) {
        begin(calendar);
        var drawing = drawing(calendar, LABEL + WEEK * STEP);
        for (var i = 0; i < calendar.squares().size(); i++) {
            var square = calendar.squares().get(i);
            var x = i / WEEK * STEP;
            var y = LABEL + i % WEEK * STEP;
            drawing.box("heat-" + square.shade(), new Box(x, y, SQUARE, SQUARE), square.words());
            if (square.day().getDayOfMonth() == 1) {
                drawing.words(x, LABEL - 5, "start", month(square.day()));
            }
        }
        drawing.close();
        table(calendar.table());
        page.close();
    }

    /// Of any kind, each with its own dashes.
    private void lines(Lines lines) {
        begin(lines);
        var drawing = drawing(lines, LinesDrawing.height(lines));
        new LinesDrawing(drawing, lines, WIDTH).draw();
        drawing.close();
        table(lines.table());
        page.close();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private void begin(Chart chart) {
        page.open("section")
                .element("h2", chart.caption().title())
                .element("p", chart.caption().meaning(), "class", "quiet");
    }

    private Drawing drawing(Chart chart, int height) {
        var caption = chart.caption();
        return new Drawing(page, WIDTH, height, caption.title() + ": " + caption.meaning());
    }

    private void table(Table table) {
        page.open("details").element("summary", text("letter.table")).open("table");
        head(table.head());
        page.open("tbody");
        for (var row : table.rows()) {
            page.open("tr").element("th", row.getFirst(), "scope", "row");
            row.stream().skip(1).forEach(words -> page.element("td", words));
            page.close();
        }
        page.close().close().close();
    }

    private void head(List<String> words) {
        page.open("thead").open("tr");
        words.forEach(word -> page.element("th", word, "scope", "col"));
        page.close().close();
    }
}
