package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.List;
import java.util.stream.IntStream;

/// Functions and the variables they keep.
final class PredictClosures {

    private PredictClosures() {}

    static Draft closures(Slot slot, Story story, Dice dice) {
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

    static Draft counters(Slot slot, Story story, Dice dice) {
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
}
