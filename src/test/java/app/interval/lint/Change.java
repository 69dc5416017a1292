package app.interval.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A row of a table of changes to the clean bank: what they are about, the file that is changed,
/// and texts in pairs, what is replaced and by what. `\n` is a line end, `\t` a tab, `{5 x}` stands
/// for `x` five times.
record Change(List<String> about, String file, List<String> texts) {

    private static final String BREAK = " ¦ ";
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+) ([^}]*)}");

    /// The rows of a file beside this class.
    ///
    /// @param about number of the columns before the file
    static Stream<Change> rows(String table, int about) throws IOException {
        try (var stream = Objects.requireNonNull(Change.class.getResourceAsStream(table))) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> row(List.of(line.split(BREAK, -1)), about));
        }
    }

    private static Change row(List<String> cells, int about) {
        var texts = cells.stream().map(Change::text).toList();
        var changes = texts.subList(about + 1, texts.size());
        return new Change(texts.subList(0, about), texts.get(about), changes);
    }

    private static String text(String cell) {
        return REPEATED.matcher(cell)
                .replaceAll(found -> Matcher.quoteReplacement(repeated(found)))
                .replace("\\n", "\n")
                .replace("\\t", "\t");
    }

    private static String repeated(MatchResult found) {
        return found.group(2).repeat(Integer.parseInt(found.group(1)));
    }

    void make(CleanBank bank) throws IOException {
        for (var i = 0; i < texts.size(); i += 2) {
            bank.replace(file, texts.get(i), texts.get(i + 1));
        }
    }

    @Override
    public String toString() {
        return file + ": " + String.join(" ", about);
    }
}
