package app.interval.world.template;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Order items that are computed.
final class OrderItems {

    static final List<Template> ALL = List.of(OrderItems::jobs, OrderItems::pipeline);

    private OrderItems() {}

    private static final List<String> JOBS =
            List.of(
                    "Import the $things",
                    "Check every $field",
                    "Remove doubled $others",
                    "Compute the $field2",
                    "Write the report",
                    "Send a message to $who2",
                    "Archive the $things",
                    "Refresh the search index",
                    "Close the accounts",
                    "Print the labels");

    /// A chain of jobs has exactly one order.
    private static Draft jobs(Slot slot, Story story, Dice dice) {
        var chain = dice.some(dice.between(4, 6), JOBS);
        var needs =
                IntStream.range(1, chain.size())
                        .mapToObj(i ->
                                "\"%s\" needs the result of \"%s\""
                                        .formatted(chain.get(i), chain.get(i - 1)))
                        .toList();
        var blocks =
                IntStream.range(0, chain.size())
                        .mapToObj(i -> (i + 1) + ". " + chain.get(i) + ".")
                        .collect(Collectors.joining("\n"));
        var edges =
                IntStream.range(1, chain.size())
                        .mapToObj(i -> "%d: {%d}".formatted(i, i - 1))
                        .collect(Collectors.joining(", "));
        return Draft.of("Jobs that need each other", 100)
                .section(
                        "Prompt",
                        "$scene A nightly job has steps that depend on each other. %s. Order the steps."
                                .formatted(String.join(". ", dice.shuffled(needs))))
                .section("Blocks", blocks)
                .section(
                        "Explanation",
                        """
                        Dependencies between jobs form a directed graph, and any order in which each job
                        follows what it needs is a topological order. Here the graph is a chain, so there is
                        exactly one. A scheduler that knows the edges can run independent branches side by
                        side and restart in the middle, which a fixed list of steps cannot.
                        """)
                .section(
                        "Verify",
                        Py.block(
                                "python",
                                "from graphlib import TopologicalSorter\n\nneeds = {%s}\n"
                                                .formatted(edges)
                                        + "order = list(TopologicalSorter(needs).static_order())\n"
                                        + "assert order == list(range(%d)), order"
                                                .formatted(chain.size())));
    }

    /// Four statements of which each needs the one before.
    private static Draft pipeline(Slot slot, Story story, Dice dice) {
        var values = dice.different(6, 4, 60);
        var limit = dice.between(15, 25);
        var plus = dice.between(2, 30);
        var kept = values.stream().filter(value -> value > limit).map(v -> v + plus).toList();
        var result = Py.sum(kept) * 2;
        var blocks =
                List.of(
                        "$things = " + values,
                        "large = [$field for $field in $things if $field > %d]".formatted(limit),
                        "raised = [$field + %d for $field in large]".formatted(plus),
                        "$field2 = sum(raised) * 2");
        var shown =
                blocks.stream().map(b -> Py.block("python", b)).collect(Collectors.joining("\n\n"));
        return Draft.of("Four statements in their order", 90)
                .section(
                        "Prompt",
                        ("$scene The statements below compute the total `$field2` of all $things above %d,"
                                        + " each raised by %d and then doubled for $who2. Order them.")
                                .formatted(limit, plus))
                .section("Blocks", shown)
                .section("Check", Py.block("python", "assert $field2 == %d".formatted(result)))
                .section(
                        "Explanation",
                        """
                        Every statement reads a name that another one binds, so the data flow fixes the
                        order: the list first, then the filter, then the change of each value, at the end
                        the total. A statement in the wrong place would read a name that does not exist yet.
                        Drawing which value flows where is a quick way to read unknown code as well.
                        """);
    }
}
