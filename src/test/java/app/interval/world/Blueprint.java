package app.interval.world;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.world.template.Templates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How many items a bank has of each area, level and type.
final class Blueprint {

    private Blueprint() {}

    record Cell(String area, Level level, ItemType type, int items) {}

    /// The plan of the whole bank in a bank of `items`: the same shares, rounded by largest rest.
    static List<Cell> of(int items) {
        var plan = Templates.blueprint();
        var total = plan.stream().mapToLong(cell -> cell.getValue()).sum();
        var shares = plan.stream().mapToLong(cell -> cell.getValue() * (long) items).toArray();
        var counts = Arrays.stream(shares).mapToInt(share -> (int) (share / total)).toArray();
        var missing = items - Arrays.stream(counts).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -(shares[i] % total)))
                .limit(missing)
                .forEach(i -> counts[i]++);
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> cell(plan.get(i).getKey(), counts[i]))
                .toList();
    }

    private static Cell cell(String line, int items) {
        var parts = line.split(",", -1);
        var level = Level.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return new Cell(parts[0], level, ItemType.of(parts[2]).orElseThrow(), items);
    }
}
