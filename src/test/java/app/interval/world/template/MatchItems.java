package app.interval.world.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Match items that are computed.
final class MatchItems {

    static final List<Template> ALL = List.of(MatchItems::values, MatchItems::strings);

    private MatchItems() {}

    private static Draft values(Slot slot, Story story, Dice dice) {
        var all = dice.different(5, 3, 60);
        var sorted = all.stream().sorted().toList();
        var rows =
                List.of(
                        row(
                                "max($things)",
                                sorted.get(4),
                                "The largest value, wherever it stands."),
                        row(
                                "$things[0]",
                                all.get(0),
                                "Indices begin at zero, so this comes first."),
                        row("sum($things)", Py.sum(all), "All five values are added up."),
                        row("len($things) * 100", 500, "The list has five elements in all."),
                        row(
                                "$things[-1] + 200",
                                all.get(4) + 200,
                                "A negative index counts from the end."),
                        row(
                                "min($things) - 100",
                                sorted.get(0) - 100,
                                "The smallest value, less a hundred."));
        return table(
                "Expressions and their values",
                "$scene The list is `$things = %s`. Match each expression with its value; one value is left over."
                        .formatted(all),
                "$things = " + all,
                dice.shuffled(rows),
                """
                Reading an expression means knowing what each part looks at: `max`, `min` and `sum` look at
                values, `len` at the number of elements, and an index at one place. Places count from zero,
                or from -1 when they count from the end. None of these expressions changes the list, so they
                can be evaluated in any order and as often as you like.
                """);
    }

    private static Draft strings(Slot slot, Story story, Dice dice) {
        var code = story.the("thing") + "-" + dice.between(100, 999);
        var name = story.the("thing");
        var digits = code.substring(name.length() + 1);
        var rows =
                List.of(
                        row(
                                "code.upper()",
                                Py.text(code.toUpperCase(Locale.ROOT)),
                                "All letters become capitals; digits stay."),
                        row(
                                "code[::-1]",
                                Py.text(new StringBuilder(code).reverse().toString()),
                                "A step of -1 walks backwards."),
                        row(
                                "code.partition('-')[0]",
                                Py.text(name),
                                "What stands before the first dash."),
                        row("code[-3:]", Py.text(digits), "The last three characters of the text."),
                        row("code.find('#')", -1, "A missing text is reported as minus one."),
                        row("len(code)", code.length(), "All characters count, the dash as well."));
        return table(
                "What string methods return",
                "$scene A label of the $other list is stored as `code = '%s'`. Match each expression with its value; one value is left over."
                        .formatted(code),
                "code = '%s'".formatted(code),
                dice.shuffled(rows),
                """
                Strings never change: each method returns a new string or a number, and the name keeps its
                old value until it is bound again. Slices of strings follow the same rules as slices of
                lists. `find` reports a missing text as -1, whereas `index` raises an error; mixing the two
                up leads to slices that silently begin at the wrong end.
                """);
    }

    private record Row(String code, String value, String why) {}

    private static Row row(String code, Object value, String why) {
        return new Row(code, value.toString(), why);
    }

    /// The last row gives the value that is left over.
    private static Draft table(
            String title, String prompt, String setup, List<Row> rows, String explanation) {
        var lines = new ArrayList<String>();
        var checks = new ArrayList<String>();
        for (var row : rows.subList(0, 5)) {
            lines.add("| `%s` | `%s` | %s |".formatted(row.code(), row.value(), row.why()));
            checks.add("assert %s == %s".formatted(row.code(), row.value()));
        }
        var extra = rows.getLast();
        lines.add(
                "|  | `%s` | That is the value of `%s`. |".formatted(extra.value(), extra.code()));
        var unique = rows.stream().map(Row::value).distinct().count() == rows.size();
        return Draft.of(title, 100)
                .section("Prompt", prompt)
                .section(
                        "Pairs",
                        unique
                                ? "| expression | value | why |\n| --- | --- | --- |\n"
                                        + String.join("\n", lines)
                                : "")
                .section("Explanation", explanation)
                .section("Verify", Py.block("python", setup + "\n" + String.join("\n", checks)));
    }
}
