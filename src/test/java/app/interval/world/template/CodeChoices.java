package app.interval.world.template;

import app.interval.world.template.Choice.Option;

import java.util.ArrayList;
import java.util.List;

/// Multiple-choice items whose options are computed, with a script that checks every one of them.
final class CodeChoices {

    static final List<Template> ALL =
            List.of(ExpressionChoices::expressions, CodeChoices::rules, CodeChoices::truth);

    private CodeChoices() {}

    private static Draft rules(Slot slot, Story story, Dice dice) {
        var low = dice.between(20, 60);
        var high = low + dice.between(15, 50);
        var limit = dice.between(3, 8);
        var values = List.of(low, high, dice.between(low + 1, high - 1), low - 1, high + 7);
        var options = new ArrayList<Option>();
        var checks = new ArrayList<String>();
        for (var value : values) {
            var count = dice.between(1, 10);
            var passes = (low <= value && value < high) || count > limit;
            var text = "$field %d, $field2 %d".formatted(value, count);
            options.add(rule(text, passes, value >= high || value < low, count > limit));
            checks.add("assert ok(%d, %d) is %s".formatted(value, count, Py.bool(passes)));
        }
        var passing = options.stream().filter(Option::right).count();
        var condition = "%d <= $field < %d or $field2 > %d".formatted(low, high, limit);
        return Draft.of("Which records pass the condition", 90)
                .section(
                        "Prompt",
                        "$scene A filter keeps one $thing if `%s` holds. Select every $thing that it keeps."
                                .formatted(condition))
                .section(
                        "Options",
                        passing == 0 || passing == 5 ? "" : Choice.section(dice.shuffled(options)))
                .section(
                        "Explanation",
                        """
                        A chained comparison is true when both of its parts are, and here its lower limit is
                        included while the upper one is not. `or` needs only one true side, so a record
                        outside the range still passes on the second condition. Values exactly at a limit
                        deserve a test of their own, because that is where such filters go wrong.
                        """)
                .section(
                        "Verify",
                        Py.block(
                                "python",
                                "def ok($field, $field2):\n    return %s\n\n%s"
                                        .formatted(condition, String.join("\n", checks))));
    }

    private static Option rule(String text, boolean passes, boolean outside, boolean many) {
        var first =
                outside ? "The first value lies outside the range" : "The first value is in range";
        var second =
                many
                        ? "the second one exceeds its limit."
                        : "the second one stays within its limit.";
        var why = first + ", and " + second;
        return passes ? Choice.right(text, why) : Choice.wrong(text, "closed-interval", why);
    }

    private static final String TRUTH_WHY =
            """
            Empty containers, empty strings, `None`, and numbers equal to zero count as false;
            every other object is true unless its class says otherwise. A list that contains an
            empty list is not empty, and the string with the digit zero has one character. Where
            zero or an empty text is a valid value, compare with `None` instead.
            """;

    private static Draft truth(Slot slot, Story story, Dice dice) {
        var number = dice.between(2, 99);
        var right = dice.some(dice.between(1, 3), truths(number));
        var wrong = dice.some(5 - right.size(), falsehoods(number));
        return Draft.of("What counts as true", 70)
                .section(
                        "Prompt",
                        "$scene $who2 writes `if $field:` to see whether a $field was given. Select every"
                                + " value of `$field` for which the branch of this $thing is taken.")
                .section("Options", Choice.section(dice.shuffled(truthOptions(right, wrong))))
                .section("Explanation", TRUTH_WHY)
                .section(
                        "Verify",
                        Py.block(
                                "python",
                                "assert all([%s])\nassert not any([%s])"
                                        .formatted(
                                                String.join(", ", right),
                                                String.join(", ", wrong))));
    }

    private static List<String> truths(int number) {
        return List.of(
                "[%d]".formatted(number),
                "\"$field\"",
                "{\"$thing\": None}",
                "\"0\"",
                "[[]]",
                "-%d".formatted(number),
                "(0,)",
                "object()");
    }

    private static List<String> falsehoods(int number) {
        return List.of(
                "[]",
                "\"\"",
                "{}",
                "0.0",
                "None",
                "range(%d, %d)".formatted(number, number),
                "set()",
                "%d - %d".formatted(number, number));
    }

    private static List<Option> truthOptions(List<String> right, List<String> wrong) {
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
