package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.ArrayList;
import java.util.List;

/// Names and the objects behind them: aliases, defaults, closures.
final class PredictNames {

    static final List<Template> ALL =
            List.of(
                    PredictClosures::closures,
                    PredictNames::defaults,
                    PredictNames::aliases,
                    PredictClosures::counters,
                    PredictNames::nesting);

    private PredictNames() {}

    private static Draft defaults(Slot slot, Story story, Dice dice) {
        var values = dice.different(4, 5, 95);
        var program =
                """
                def $verb($field, $things=[]):
                    $things.append($field)
                    return len($things), sum($things)

                print($verb(%d))
                print($verb(%d, [%d]))
                print($verb(%d))
                """
                        .formatted(values.get(0), values.get(1), values.get(2), values.get(3));
        var first = "(1, " + values.get(0) + ")";
        var second = "(2, " + (values.get(1) + values.get(2)) + ")";
        return Predict.of(
                "A list as default argument",
                program,
                "%s\n%s\n(2, %d)".formatted(first, second, values.get(0) + values.get(3)),
                """
                The default value of a parameter is computed once, when `def` runs, and kept with the
                function. Calls without a second argument therefore append to the same list, while a call
                that brings its own list leaves the kept one alone. The usual remedy is `None` as default
                and a new list inside the function; the trap is harmless only for immutable defaults.
                """,
                new Wrong(
                        "default-made-per-call",
                        "%s\n%s\n(1, %d)".formatted(first, second, values.get(3)),
                        "A new list for each call would need an expression in the body of the function."),
                new Wrong(
                        "default-list-takes-argument",
                        "%s\n%s\n(4, %d)".formatted(first, second, Py.sum(values)),
                        "The list passed in the second call is another object than the default list."));
    }

    private static Draft aliases(Slot slot, Story story, Dice dice) {
        var values = dice.different(4, 10, 89);
        var extra = dice.between(90, 99);
        var program =
                """
                $things = %s
                copied = $things[:]
                shared = $things
                shared.append(%d)
                copied[0] = 0
                print($things[0], len($things), len(copied))
                print(shared is $things, copied == $things)
                """
                        .formatted(values, extra);
        return Predict.of(
                "Two names and a copy",
                program,
                "%d 5 4\nTrue False".formatted(values.getFirst()),
                """
                Assignment binds a second name to the same object, so what is appended through one name is
                seen through the other. A full slice makes a new list with the same elements; replacing an
                element of the copy does not touch the original. `is` compares identity and `==` compares
                contents. Elements that are lists themselves would still be shared by both.
                """,
                new Wrong(
                        "assignment-copies",
                        "%d 4 4\nFalse False".formatted(values.getFirst()),
                        "No copy is made by `=`; both names refer to one list afterwards."),
                new Wrong(
                        "slice-shares",
                        "0 5 5\nTrue True",
                        "A slice of a list is a new list, so replacing its element stays local."));
    }

    private static Draft nesting(Slot slot, Story story, Dice dice) {
        var rows = dice.between(3, 5);
        var columns = dice.between(2, 4);
        var value = dice.between(5, 99);
        var program =
                """
                $things = [[0] * %d] * %d
                $others = [[0] * %d for _ in range(%d)]
                $things[0][1] = %d
                $others[0][1] = %d
                print(sum(row[1] for row in $things))
                print(sum(row[1] for row in $others), len($things))
                """
                        .formatted(columns, rows, columns, rows, value, value + 1);
        var results = new ArrayList<Integer>(List.of(rows * value, value + 1));
        return Predict.of(
                "A table made by multiplication",
                program,
                "%d\n%d %d".formatted(results.getFirst(), results.getLast(), rows),
                """
                Multiplying a list repeats references, so the outer list holds the same inner list several
                times and a change of one row shows in all of them. The comprehension evaluates the inner
                expression once per round and makes separate rows. Multiplying is safe for numbers and
                strings, because nobody can change those objects in place.
                """,
                new Wrong(
                        "multiplying-copies-rows",
                        "%d\n%d %d".formatted(value, value + 1, rows),
                        "Multiplication copies references to one inner list and makes no new rows."),
                new Wrong(
                        "comprehension-shares-rows",
                        "%d\n%d %d".formatted(rows * value, rows * (value + 1), rows),
                        "The comprehension builds a fresh inner list in every one of its rounds."));
    }
}
