package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Generators and tasks: what runs when it is asked for.
final class PredictLazy {

    static final List<Template> ALL =
            List.of(PredictLazy::generators, PredictLazy::lazySteps, PredictLazy::tasks);

    private PredictLazy() {}

    private static Draft generators(Slot slot, Story story, Dice dice) {
        var values = dice.different(6, 3, 49);
        var limit = dice.between(12, 30);
        var kept = values.stream().filter(value -> value > limit).toList();
        var sum = Py.sum(kept);
        var program =
                """
                $things = %s
                large = ($field for $field in $things if $field > %d)
                $things.append(%d)
                print(sum(large))
                print(sum(large), len(list(large)))
                """
                        .formatted(values, limit, limit + 7);
        return Predict.of(
                "Using a generator twice",
                program,
                "%d\n0 0".formatted(sum + limit + 7),
                """
                A generator expression computes nothing when it is written. It walks over the list while
                `sum` asks for values, so it also meets the element appended in between. Afterwards it is
                exhausted: a second pass yields nothing and raises no error. Make a list when values are
                needed more than once, and keep the generator when one pass is enough.
                """,
                new Wrong(
                        "generator-restarts",
                        "%d\n%d %d".formatted(sum + limit + 7, sum + limit + 7, kept.size() + 1),
                        "A generator cannot be rewound; after one pass there is nothing left."),
                new Wrong(
                        "generator-is-eager",
                        "%d\n0 0".formatted(sum),
                        "Values are computed on demand, so later changes of the list are seen."));
    }

    private static Draft lazySteps(Slot slot, Story story, Dice dice) {
        var values = dice.different(3, 11, 89);
        var program =
                """
                def $verb():
                    for $field in %s:
                        print("send", $field)
                        yield $field * 2

                stream = $verb()
                print("ready")
                print(next(stream))
                print(next(stream) + 1)
                """
                        .formatted(values);
        var a = values.get(0);
        var b = values.get(1);
        return Predict.of(
                "When the body of a generator runs",
                program,
                "ready\nsend %d\n%d\nsend %d\n%d".formatted(a, a * 2, b, b * 2 + 1),
                """
                Calling a generator function only makes a generator; no line of the body runs before the
                first `next`. Each `next` runs the body up to the following `yield`, hands out the value and
                suspends there. The third value is never asked for and therefore never sent. Errors in the
                body surface just as late, far away from the call that made the generator.
                """,
                new Wrong(
                        "generator-is-eager",
                        "send %d\nready\n%d\nsend %d\n%d".formatted(a, a * 2, b, b * 2 + 1),
                        "The call runs nothing of the body; work begins with the first `next`."),
                new Wrong(
                        "generator-restarts",
                        "ready\nsend %d\n%d\nsend %d\n%d".formatted(a, a * 2, a, a * 2 + 1),
                        "The generator goes on after the `yield` at which it was suspended."));
    }

    private static final String TASKS_WHY =
            """
            `gather` wraps both coroutines in tasks, which the loop starts in the order given.
            `asyncio.sleep(0)` gives up control once, so the tasks alternate step by step. The results
            stand in the order of the arguments, whichever task ends first. Without any suspension in
            the body the first task would run to its end before the second one begins.
            """;

    private static Draft tasks(Slot slot, Story story, Dice dice) {
        var steps = dice.between(2, 3);
        var names = List.of(story.the("thing"), story.the("other"));

        var base = dice.between(1, 60);
        var program = tasksProgram(steps, base);
        var turns = new ArrayList<String>();
        IntStream.range(0, steps)
                .forEach(step -> names.forEach(name -> turns.add(name + " " + (step + base))));
        var oneByOne =
                names.stream()
                        .flatMap(name ->
                                IntStream.range(0, steps)
                                        .mapToObj(step -> name + " " + (step + base)))
                        .collect(Collectors.joining("\n"));
        var sizes = names.stream().map(String::length).toList();
        var reversed = sizes.reversed();
        return Predict.of(
                "Two coroutines take turns",
                program,
                Py.lines(turns) + "\n" + sizes,
                TASKS_WHY,
                new Wrong(
                        "gather-runs-in-sequence",
                        oneByOne + "\n" + sizes,
                        "Each task gives up control at its `sleep`, so the other one goes on."),
                new Wrong(
                        "gather-orders-by-end",
                        Py.lines(turns) + "\n" + reversed,
                        "Results stand in the order of the arguments, not in the order of completion."));
    }

    private static String tasksProgram(int steps, int base) {
        return """
        import asyncio

        async def $verb(name):
            for step in range(%d):
                print(name, step + %d)
                await asyncio.sleep(0)
            return len(name)

        async def main():
            print(await asyncio.gather($verb("$thing"), $verb("$other")))

        asyncio.run(main())
        """
                .formatted(steps, base);
    }
}
