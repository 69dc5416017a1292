package app.interval.bank;

import app.interval.domain.item.Task;
import app.interval.domain.text.RichText;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Find the right-hand side of every left-hand side.
final class MatchReader {

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private MatchReader() {}

    static Task read(Draft draft) {
        var part = draft.part("Pairs");
        Pieces.only(draft, part, TableBlock.class::isInstance, "one table");
        var tables = part.only(TableBlock.class::isInstance);
        if (tables.size() > 1) {
            var line = Markdown.line(tables.get(1));
            draft.refuse(line, "S12", "a second table stands here", "Join the two");
        }
        var rows =
                tables.stream()
                        .limit(1)
                        .flatMap(table -> Markdown.tableRows((TableBlock) table).stream())
                        .filter(row -> hasThreeColumns(draft, row))
                        .toList();
        return rows.isEmpty() ? new Task.Match("", "", List.of(), List.of()) : match(draft, rows);
    }

    private static Task match(Draft draft, List<TableRow> rows) {
        var titles = Markdown.cells(rows.getFirst()).stream().map(RichText::plain).toList();
        var pairs = new ArrayList<Task.Pair>();
        var extras = new ArrayList<Task.Extra>();
        for (var row : rows.subList(1, rows.size())) {
            var cells = Markdown.cells(row);
            if (cells.get(1).isEmpty()) {
                var remedy = "Fill the second column";
                draft.refuse(Markdown.line(row), "S12", "the right-hand side is empty", remedy);
            }
            if (cells.get(0).isEmpty()) {
                extras.add(new Task.Extra(cells.get(1), cells.get(2)));
            } else {
                pairs.add(new Task.Pair(cells.get(0), cells.get(1), cells.get(2)));
            }
        }
        return new Task.Match(titles.get(0), titles.get(1), pairs, extras);
    }

    /// Counts in the source, because the parser fills up short rows and cuts long ones.
    private static boolean hasThreeColumns(Draft draft, TableRow row) {
        var line = Markdown.line(row);
        var source = draft.body().source().lines().get(line - 1).strip();
        var inner = source.replaceAll("^\\||(?<!\\\\)\\|$", "");
        var columns = BAR.split(inner, -1).length;
        if (columns == 3 && Markdown.cells(row).size() == 3) {
            return true;
        }
        var remedy = "Write left, right and why; a bar inside a cell is \\|";
        draft.refuse(line, "S12", "the row has " + columns + " columns instead of 3", remedy);
        return false;
    }
}
