package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Names and the objects behind them: aliases, defaults, closures.
final class PredictNames {

    static final List<Template> ALL =
            List.of(
                    PredictNames::closures,
                    PredictNames::defaults,
                    PredictNames::aliases,
                    PredictNames::counters,
                    PredictNames::nesting);

    private PredictNames() {}

    private static Draft closures(Slot slot, Story story, Dice dice) {
        var count = dice.between(3, 6);
        var factor = dice.between(2, 19);
        var given = dice.between(3, 40);
        var program =
                """
                %s = []
                for $field in range(%d):
                    %s.append(lambda $field2: $field * %d + $field2)
                print([rule(%d) for rule in %s])
                """
                        .formatted("$verb", count, "$verb", factor, given, "$verb");
        var last = (count - 1) * factor + given;
        return Predict.of(
                "Functions made in a loop",
                program,
                IntStream.range(0, count).mapToObj(_ -> last).toList(),
                """
                A function does not store the value that a name had when the function was made; it stores
                where to look the name up. All functions of the loop look at the same variable, and after
                the loop it holds the last value of the range. A default argument such as `n=n`, or a
                function that makes functions, keeps the value of each round.
                """,
                new Wrong(
                        "closure-keeps-value",
                        IntStream.range(0, count)
                                .mapToObj(i -> i * factor + given)
                                .toList()
                                .toString(),
                        "That would need the value of each round; the functions see one shared variable."),
                new Wrong(
                        "range-includes-end",
                        IntStream.range(0, count).mapToObj(_ -> last + factor).toList().toString(),
                        "The range ends before its argument, so the last value is one smaller."));
    }

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

    private static Draft counters(Slot slot, Story story, Dice dice) {
        var start = dice.between(2, 50);
        var step = dice.between(3, 9);
        var program =
                """
                def $verb(start):
                    $field = start

                    def add(step):
                        nonlocal $field
                        $field += step
                        return $field

                    return add

                first = $verb(%d)
                second = $verb(%d)
                print(first(%d), first(%d), second(%d))
                """
                        .formatted(start, start * 2, step, step, step);
        return Predict.of(
                "Two counters from one function",
                program,
                Py.spaced(List.of(start + step, start + 2 * step, 2 * start + step)),
                """
                Each call of the outer function creates a variable of its own, and the inner function keeps
                access to it after the outer one has returned. `nonlocal` says that the assignment changes
                that variable instead of creating a local one. The two counters do not know each other.
                A class with one attribute would do the same and is easier to inspect.
                """,
                new Wrong(
                        "closures-share-state",
                        Py.spaced(List.of(start + step, start + 2 * step, start + 3 * step)),
                        "Both counters would need one common variable; each call makes its own."),
                new Wrong(
                        "closure-keeps-value",
                        Py.spaced(List.of(start + step, start + step, 2 * start + step)),
                        "The variable is changed by the call, so the second call goes on from there."));
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
