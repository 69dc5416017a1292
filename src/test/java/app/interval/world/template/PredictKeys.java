package app.interval.world.template;

import app.interval.world.template.Predict.Wrong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Dictionaries and sets.
final class PredictKeys {

    static final List<Template> ALL = List.of(PredictKeys::counting, PredictKeys::sets);

    private PredictKeys() {}

    private static Draft counting(Slot slot, Story story, Dice dice) {
        var kinds = List.of(story.the("thing"), story.the("other"), story.the("field"));
        var seen = IntStream.range(0, 6).mapToObj(_ -> dice.pick(kinds)).toList();
        var order = new ArrayList<>(new LinkedHashSet<>(seen));
        var last = order.getLast();
        var program =
                """
                seen = %s
                counts = {}
                for name in seen:
                    counts[name] = counts.get(name, 0) + 1
                print(list(counts))
                print(max(counts.values()), counts["%s"])
                """
                        .formatted(Py.texts(seen), last);
        var most = kinds.stream().mapToInt(kind -> Collections.frequency(seen, kind)).max();
        var figures = most.orElseThrow() + " " + Collections.frequency(seen, last);
        var sorted = order.stream().sorted().toList();
        return Predict.of(
                "Counting with a dictionary",
                program,
                Py.texts(order) + "\n" + figures,
                """
                `counts.get(name, 0)` supplies zero for a name that was not met before, so no key has to be
                prepared. A dictionary keeps the order in which its keys were first inserted; raising a
                count later does not move the key. `list(counts)` therefore shows the names in the order of
                their first appearance, and `Counter` from the library behaves in the same way.
                """,
                new Wrong(
                        "dict-is-sorted",
                        Py.texts(sorted) + "\n" + figures,
                        "Keys stand in the order of insertion; nothing sorts them by name."),
                new Wrong(
                        "dict-keeps-duplicates",
                        Py.texts(seen) + "\n" + figures,
                        "A key is stored once, however often a value is assigned to it."));
    }

    private static Draft sets(Slot slot, Story story, Dice dice) {
        var left = dice.numbers(6, 1, 9);
        var right = dice.numbers(6, 4, 14);
        var program =
                """
                $things = set(%s)
                $others = set(%s)
                print(sorted($things & $others))
                print(sorted($things - $others), len($things | $others))
                """
                        .formatted(left, right);
        var a = new TreeSet<>(left);
        var b = new TreeSet<>(right);
        var both = a.stream().filter(b::contains).toList();
        var only = a.stream().filter(n -> !b.contains(n)).toList();
        var union = new TreeSet<>(left);
        union.addAll(b);
        var listed = left.stream().sorted().filter(n -> !b.contains(n)).toList();
        return Predict.of(
                "Common and different members",
                program,
                both + "\n" + only + " " + union.size(),
                """
                Building a set drops repeated values. `&` keeps what is in both sets, `-` what is only in
                the left one, and `|` joins them without counting common members twice. The operators have
                no order of their own, so a program that prints a set should sort it first; otherwise its
                output depends on hashing and may change between runs.
                """,
                new Wrong(
                        "set-keeps-duplicates",
                        both + "\n" + listed + " " + union.size(),
                        "Repeated numbers of the list become one member of the set."),
                new Wrong(
                        "union-adds-sizes",
                        both + "\n" + only + " " + (a.size() + b.size()),
                        "Members of both sets are counted once in their union, so sizes do not add."));
    }
}
