package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Small parts of the standard library.
final class PredictLibrary {

    static final List<Template> ALL =
            List.of(PredictLibrary::caching, PredictLibrary::deques, PredictLibrary::grouping);

    private PredictLibrary() {}

    private static final String CACHING_WHY =
            """
            The decorator remembers results by argument. Only the first call with a given argument runs
            the body; later ones are answered from the cache and counted as hits. Side effects such as
            printing happen only when the body runs, so functions with effects are poor candidates. The
            cache also keeps its arguments and results alive for as long as the function lives.
            """;

    private static Draft caching(Slot slot, Story story, Dice dice) {
        var a = dice.between(3, 40);
        var b = a + dice.between(1, 30);
        var factor = dice.between(2, 9);
        var program = cachingProgram(factor, a, b);
        var once =
                "compute %d\n%d\ncompute %d\n%d\n"
                        .formatted(a, 2 * a * factor, b, (a + b) * factor);
        var each =
                "compute %d\ncompute %d\n%d\ncompute %d\ncompute %d\n%d\n0"
                        .formatted(a, a, 2 * a * factor, b, a, (a + b) * factor);
        return Predict.of(
                "Calls of a cached function",
                program,
                once + "2",
                CACHING_WHY,
                new Wrong(
                        "cache-calls-every-time",
                        each,
                        "The body runs once per argument; repeated calls are answered from the cache."),
                new Wrong(
                        "every-call-is-a-hit",
                        once + "4",
                        "The first call with an argument is a miss and is not counted as a hit."));
    }

    private static String cachingProgram(int factor, int a, int b) {
        return """
        from functools import lru_cache

        @lru_cache(maxsize=None)
        def $verb($field):
            print("compute", $field)
            return $field * %d

        print($verb(%d) + $verb(%d))
        print($verb(%d) + $verb(%d))
        print($verb.cache_info().hits)
        """
                .formatted(factor, a, a, b, a);
    }

    private static Draft deques(Slot slot, Story story, Dice dice) {
        var size = dice.between(3, 4);
        var values = dice.different(size + 2, 10, 99);
        var turn = 1;
        var program =
                """
                from collections import deque

                recent = deque(maxlen=%d)
                for $field in %s:
                    recent.append($field)
                print(list(recent))
                recent.rotate(%d)
                print(recent[0], len(recent))
                """
                        .formatted(size, values, turn);
        var kept = values.subList(2, values.size());
        var queue = new ArrayDeque<>(kept);
        queue.addFirst(queue.removeLast());
        return Predict.of(
                "A queue with a limit",
                program,
                new ArrayList<>(kept) + "\n" + queue.getFirst() + " " + size,
                """
                A deque with `maxlen` drops an element at the other end when it is full, so appending on the
                right keeps the most recent values. Rotating by one moves the last element to the front.
                Both ends work in constant time, unlike `list.pop(0)`, which moves all other elements. That
                makes the bounded deque a handy window over the latest events.
                """,
                new Wrong(
                        "full-deque-refuses",
                        values.subList(0, size) + "\n" + values.get(size - 1) + " " + size,
                        "A full deque accepts the new element and drops the oldest one."),
                new Wrong(
                        "deque-grows",
                        values + "\n" + values.getLast() + " " + values.size(),
                        "The length never exceeds the limit given when the deque was made."));
    }

    private static final String GROUPING_WHY =
            """
            Asking a `defaultdict` for a missing key calls its factory, stores the result under that key
            and returns it. Even reading with square brackets therefore adds an entry, which is why the
            number of groups has grown by one at the end. Use `get` or `in` for a question that should
            leave the dictionary alone, and hand out a plain `dict` to callers.
            """;

    private static Draft grouping(Slot slot, Story story, Dice dice) {
        var values = dice.different(6, 12, 79);
        var size = dice.between(2, 3);
        var program = groupingProgram(values, size);
        var groups = new ArrayList<String>();
        for (var rest : IntStream.range(0, size).boxed().toList()) {
            var members = values.stream().filter(value -> value % size == rest).toList();
            if (!members.isEmpty()) {
                groups.add(rest + ": " + members);
            }
        }
        var shown = "{" + String.join(", ", groups) + "}\n";
        return Predict.of(
                "Groups by remainder",
                program,
                shown + "0 " + (groups.size() + 1),
                GROUPING_WHY,
                new Wrong(
                        "reading-leaves-dict-alone",
                        shown + "0 " + groups.size(),
                        "Reading a missing key with brackets stores a new empty list under it."),
                new Wrong(
                        "missing-key-counts-all",
                        shown + values.size() + " " + (groups.size() + 1),
                        "The factory makes an empty list, so the new group has no members."));
    }

    private static String groupingProgram(List<Integer> values, int size) {
        return """
        from collections import defaultdict

        groups = defaultdict(list)
        for $field in %s:
            groups[$field %% %d].append($field)
        print(dict(sorted(groups.items())))
        print(len(groups[%d]), len(groups))
        """
                .formatted(values, size, size + 5);
    }
}
