package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Slices, sorting, pairing and splitting.
final class PredictSequences {

    static final List<Template> ALL =
            List.of(
                    PredictSequences::slices,
                    PredictSequences::sorting,
                    PredictSequences::zipping,
                    PredictSequences::splitting);

    private PredictSequences() {}

    private static Draft slices(Slot slot, Story story, Dice dice) {
        var all = dice.different(8, 2, 97);
        var from = dice.between(1, 3);
        var to = dice.between(5, 7);
        var step = dice.between(2, 3);
        var program =
                """
                $field = %s
                part = $field[%d:%d]
                print(part)
                print($field[::%d])
                print(len(part), part[-1])
                """
                        .formatted(all, from, to, step);
        var output = answer(all, from, to, all, step);
        return Predict.of(
                "Slices of a list of numbers",
                program,
                output,
                """
                A slice `[start:stop]` takes the elements from index `start` up to, but without, index
                `stop`, so its length is `stop - start`. A step keeps the first element and then every
                n-th one. Negative indices count from the end. Half-open ranges let neighbouring slices
                meet without overlap, which is why loops and pages in Python follow the same convention.
                """,
                new Wrong(
                        "end-index-included",
                        answer(all, from, to + 1, all, step),
                        "Taking the stop index as part of the slice would give one element more."),
                new Wrong(
                        "counts-start-at-one",
                        answer(all, from - 1, to - 1, all, step),
                        "Counting positions from one moves the whole window to the left by one."));
    }

    private static String answer(
            List<Integer> all, int from, int to, List<Integer> stepped, int step) {
        var part = all.subList(from, to);
        var every =
                IntStream.range(0, stepped.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(stepped::get)
                        .toList();
        return part + "\n" + every + "\n" + part.size() + " " + part.getLast();
    }

    private static final String SORTING_WHY =
            """
            `sorted` returns a new list and leaves its argument alone. With `key=len` only the lengths
            are compared; names of equal length keep the order in which they stood before, because the
            sort is guaranteed to be stable. Stability lets you sort by several keys in turn, the least
            important one first, which reviews of reporting code often come back to.
            """;

    private static Draft sorting(Slot slot, Story story, Dice dice) {
        var names =
                dice.shuffled(
                        List.of(
                                story.the("thing"),
                                story.the("other"),
                                story.the("field"),
                                story.the("field2"),
                                story.the("verb")));
        var byLength = names.stream().sorted(Comparator.comparingInt(String::length)).toList();
        var strict =
                names.stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        var program = sortingProgram(names);
        var ends = names.getFirst() + " " + byLength.getLast();
        return Predict.of(
                "Sorting by length is stable",
                program,
                Py.texts(byLength) + "\n" + ends,
                SORTING_WHY,
                new Wrong(
                        "sort-breaks-ties-by-value",
                        Py.texts(strict) + "\n" + names.getFirst() + " " + strict.getLast(),
                        "Equal lengths are not compared any further; those names keep their order."),
                new Wrong(
                        "sorted-works-in-place",
                        Py.texts(byLength) + "\n" + byLength.getFirst() + " " + byLength.getLast(),
                        "The original list is untouched; only its method `sort` changes it."));
    }

    private static String sortingProgram(List<String> names) {
        return """
        $things = %s
        ordered = sorted($things, key=len)
        print(ordered)
        print($things[0], ordered[-1])
        """
                .formatted(Py.texts(names));
    }

    private static Draft zipping(Slot slot, Story story, Dice dice) {
        var start = dice.between(2, 30);
        var amounts = dice.different(dice.between(4, 6), 10, 99);
        var names = List.of(story.the("field"), story.the("field2"), story.the("field3"));
        var program =
                """
                names = %s
                $field = %s
                for number, (name, value) in enumerate(zip(names, $field), start=%d):
                    print(number, name, value)
                """
                        .formatted(Py.texts(names), amounts, start);
        return Predict.of(
                "Pairs with a running number",
                program,
                rows(names, amounts, start, 3),
                """
                `zip` stops with its shortest argument, so the values without a name are dropped silently.
                `enumerate` wraps the pairs and counts them from `start`; it does not skip elements. Where a
                lost value would be a defect, `zip(..., strict=True)` raises `ValueError` for arguments of
                different length, which is worth asking for in a review of import code.
                """,
                new Wrong(
                        "enumerate-start-skips",
                        rows(names, amounts, 0, 3),
                        "The argument `start` is the first number given out, so counting begins there."),
                new Wrong(
                        "zip-pads",
                        rows(
                                List.of(names.get(0), names.get(1), names.get(2), "None"),
                                amounts,
                                start,
                                4),
                        "Filling up with `None` is what `itertools.zip_longest` does, not `zip`."));
    }

    private static String rows(List<String> names, List<Integer> values, int start, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (start + i) + " " + names.get(i) + " " + values.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static Draft splitting(Slot slot, Story story, Dice dice) {
        var parts =
                List.of(
                        story.the("thing"),
                        "",
                        story.the("field"),
                        Integer.toString(dice.between(100, 999)));
        var mark = dice.pick(List.of(",", ";", "/", ":"));
        var glue = dice.pick(List.of("-", "+", "_"));
        var line = String.join(mark, parts);
        var full = parts.stream().filter(part -> !part.isEmpty()).toList();
        var program =
                """
                line = "%s"
                parts = line.split("%s")
                print(len(parts))
                print("%s".join(part for part in parts if part))
                print(parts[1] == "", line.count("%s"))
                """
                        .formatted(line, mark, glue, mark);
        return Predict.of(
                "Splitting a line with an empty field",
                program,
                "4\n" + String.join(glue, full) + "\nTrue 3",
                """
                With a separator given, `split` returns a piece between any two separators, also when
                nothing stands there, so an empty field becomes an empty string. Only `split()` without an
                argument treats runs of white space as one separator. `join` puts its string between the
                pieces and neither before the first nor after the last of them.
                """,
                new Wrong(
                        "split-drops-empty",
                        "3\n" + String.join(glue, full) + "\nFalse 3",
                        "An empty field between two separators stays in the result as an empty string."),
                new Wrong(
                        "join-appends",
                        "4\n" + String.join(glue, full) + glue + "\nTrue 3",
                        "The glue goes between the pieces; nothing follows the last one."));
    }
}
