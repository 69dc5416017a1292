package app.interval.world.template;

import app.interval.world.template.Choice.Option;

import java.util.ArrayList;
import java.util.List;

/// Which values count as true.
final class Truths {

    private static final List<String> TRUTHS =
            List.of(
                    "[$n]",
                    "\"$field\"",
                    "{\"$thing\": None}",
                    "\"0\"",
                    "[[]]",
                    "-$n",
                    "(0,)",
                    "object()");

    private static final List<String> FALSEHOODS =
            List.of("[]", "\"\"", "{}", "0.0", "None", "range($n, $n)", "set()", "$n - $n");

    private static final String EXPLANATION =
            """
            Empty containers, empty strings, `None`, and numbers equal to zero count as false;
            every other object is true unless its class says otherwise. A list that contains an
            empty list is not empty, and the string with the digit zero has one character. Where
            zero or an empty text is a valid value, compare with `None` instead.
            """;

    private Truths() {}

    static Draft truth(Slot slot, Story story, Dice dice) {
        var number = dice.between(2, 99);
        var right = dice.some(dice.between(1, 3), with(number, TRUTHS));
        var wrong = dice.some(5 - right.size(), with(number, FALSEHOODS));
        return Draft.of("What counts as true", 70)
                .section(
                        "Prompt",
                        "$scene $who2 writes `if $field:` to see whether a $field was given. Select every"
                                + " value of `$field` for which the branch of this $thing is taken.")
                .section("Options", Choice.section(dice.shuffled(options(right, wrong))))
                .section("Explanation", EXPLANATION)
                .section(
                        "Verify",
                        Py.block(
                                "python",
                                "assert all([%s])\nassert not any([%s])"
                                        .formatted(
                                                String.join(", ", right),
                                                String.join(", ", wrong))));
    }

    private static List<String> with(int number, List<String> codes) {
        return codes.stream().map(code -> code.replace("$n", Integer.toString(number))).toList();
    }

    private static List<Option> options(List<String> right, List<String> wrong) {
        var options = new ArrayList<Option>();
        right.forEach(code ->
                options.add(
                        Choice.right(
                                "`%s`".formatted(code),
                                "This counts as true: it is neither empty nor zero nor None.")));
        wrong.forEach(code ->
                options.add(
                        Choice.wrong(
                                "`%s`".formatted(code),
                                "every-object-is-true",
                                "This counts as false, because it is empty, zero or None.")));
        return options;
    }
}
