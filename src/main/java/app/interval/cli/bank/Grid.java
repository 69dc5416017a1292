package app.interval.cli.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table in plain letters: the first column to the left, numbers to the right of theirs.
final class Grid {

    private final List<List<String>> rows = new ArrayList<>();

    Grid(String... titles) {
        rows.add(List.of(titles));
    }

    void row(List<String> cells) {
        if (cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells + " below " + rows.getFirst());
        }
        rows.add(List.copyOf(cells));
    }

    List<String> lines() {
        var widths =
                IntStream.range(0, rows.getFirst().size())
                        .map(column ->
                                rows.stream()
                                        .mapToInt(row -> row.get(column).length())
                                        .max()
                                        .orElse(0))
                        .toArray();
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, "-".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1)));
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var gap = " ".repeat(widths[column] - row.get(column).length());
            line.append(column == 0 ? row.get(column) + gap : "  " + gap + row.get(column));
        }
        return line.toString().stripTrailing();
    }
}
