package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.List;

/// Parts of the standard library that keep things in order.
final class PredictSorted {

    static final List<Template> ALL = List.of(PredictSorted::heaps, PredictSorted::bisection);

    private PredictSorted() {}

    private static Draft heaps(Slot slot, Story story, Dice dice) {
        var values = dice.different(6, 4, 90);
        var extra = dice.between(91, 99);
        var sorted = values.stream().sorted().toList();
        var program =
                """
                import heapq

                $field = %s
                heapq.heapify($field)
                first = heapq.heappop($field)
                heapq.heappush($field, %d)
                print(first, $field[0], len($field))
                print(heapq.nlargest(2, $field))
                """
                        .formatted(values, extra);
        return Predict.of(
                "Taking from a heap",
                program,
                "%d %d 6\n[%d, %d]".formatted(sorted.get(0), sorted.get(1), extra, sorted.get(5)),
                """
                A heap promises one thing: its smallest element stands at index 0. Popping removes that
                element and brings the next smallest to the front; pushing keeps the promise. The rest of
                the list is in no useful order, so use `nlargest`, `nsmallest` or repeated pops to get
                sorted results. Each push and pop costs logarithmic time.
                """,
                new Wrong(
                        "heap-is-max-first",
                        "%d %d 6\n[%d, %d]".formatted(sorted.get(5), extra, extra, sorted.get(4)),
                        "The module keeps the smallest element in front, not the largest."),
                new Wrong(
                        "pop-takes-last",
                        "%d %d 6\n[%d, %d]"
                                .formatted(values.getLast(), sorted.get(0), extra, sorted.get(5)),
                        "Unlike the method of a list, the pop of a heap removes the smallest."));
    }

    private static Draft bisection(Slot slot, Story story, Dice dice) {
        var start = dice.between(2, 20);
        var gap = dice.between(3, 9);
        var twice = start + 2 * gap;
        var values = List.of(start, start + gap, twice, twice, start + 4 * gap, start + 6 * gap);
        var between = start + 3 * gap;
        var program =
                """
                from bisect import bisect_left, bisect_right

                $field = %s
                print(bisect_left($field, %d), bisect_right($field, %d))
                print(bisect_left($field, %d), len($field) - bisect_left($field, %d))
                """
                        .formatted(values, twice, twice, between, between);
        return Predict.of(
                "Positions in a sorted list",
                program,
                "2 4\n4 2",
                """
                `bisect_left` gives the first position at which the value could be inserted, `bisect_right`
                the last one; they differ exactly by the number of equal elements. For a value that is
                missing both agree. The difference to the length counts the elements that are not smaller.
                The list must be sorted already: the functions check nothing and cost logarithmic time.
                """,
                new Wrong(
                        "counts-start-at-one",
                        "3 5\n5 1",
                        "Positions are indices and therefore begin at zero, not at one."),
                new Wrong(
                        "bisect-left-is-before",
                        "1 3\n3 3",
                        "The left position is that of the first equal element, not the one before."));
    }
}
