package app.interval.world.template;

import app.interval.world.template.Choice.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Items that ask which expressions have a given value.
final class ExpressionChoices {

    private ExpressionChoices() {}

    /// An expression, its value, and what makes it so.
    private record Expression(String code, int value, String why) {}

    static Draft expressions(Slot slot, Story story, Dice dice) {
        var all = dice.different(6, 3, 40);
        var from = dice.between(1, 2);
        var candidates = expressions(all, from);
        var wanted = dice.pick(candidates).value();
        var reached =
                new ArrayList<>(candidates.stream().filter(e -> e.value() == wanted).toList());
        reached.add(
                new Expression(
                        "sum($things) - %d".formatted(Py.sum(all) - wanted),
                        wanted,
                        "The sum of all elements, less the given number, is the value asked for."));
        var others = candidates.stream().filter(e -> e.value() != wanted).toList();
        var chosen = new ArrayList<>(reached.subList(0, Math.min(2, reached.size())));
        chosen.addAll(dice.some(3, others));
        var program = "$things = " + all;
        var options = dice.shuffled(chosen).stream().map(e -> option(e, wanted)).toList();
        var question =
                "$scene After this assignment, which expressions have the value %d? Select every one."
                        .formatted(wanted);
        return Draft.of("Expressions with a given value", 110)
                .section("Prompt", question + "\n\n" + Py.block("python run", program))
                .section("Options", Choice.section(options))
                .section(
                        "Explanation",
                        """
                        Indices begin at zero and negative ones count from the end, where -1 is the last
                        element. A slice contains its start and not its stop. `max`, `min` and `sum` look at
                        values, while `len` looks at the number of elements. Evaluating small expressions by
                        hand, from the inside to the outside, is the skill that reviews of code need most.
                        """)
                .section("Verify", asserted(program, chosen, wanted));
    }

    private static List<Expression> expressions(List<Integer> all, int from) {
        var sorted = all.stream().sorted().toList();
        var part = all.subList(from, from + 2);
        return List.of(
                new Expression(
                        "$things[%d]".formatted(from),
                        all.get(from),
                        "Indices begin at zero, so this takes the element after the first ones."),
                new Expression(
                        "$things[-%d]".formatted(from),
                        all.get(6 - from),
                        "Negative indices count from the end, where -1 is the last element."),
                new Expression(
                        "sum($things[%d:%d])".formatted(from, from + 2),
                        Py.sum(part),
                        "The slice has two elements, because its stop index is left out."),
                new Expression(
                        "max($things) - min($things)",
                        sorted.getLast() - sorted.getFirst(),
                        "Only the largest and the smallest value matter here, not their places."),
                new Expression(
                        "sorted($things)[%d]".formatted(from),
                        sorted.get(from),
                        "The index is applied to the new sorted list, not to the original one."),
                new Expression(
                        "len($things) * $things[0]",
                        6 * all.getFirst(),
                        "The number of elements is multiplied by the element at index zero."));
    }

    private static Option option(Expression e, int wanted) {
        var text = "`" + e.code() + "`";
        var why = "Its value is " + e.value() + ". " + e.why();
        return e.value() == wanted
                ? Choice.right(text, why)
                : Choice.wrong(text, "counts-start-at-one", why);
    }

    private static String asserted(String program, List<Expression> chosen, int wanted) {
        var lines =
                chosen.stream()
                        .map(e ->
                                "assert %s %s %d"
                                        .formatted(
                                                e.code(),
                                                e.value() == wanted ? "==" : "!=",
                                                wanted))
                        .collect(Collectors.joining("\n"));
        return Py.block("python", program + "\n" + lines);
    }
}
