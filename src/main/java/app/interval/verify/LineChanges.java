package app.interval.verify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which lines of a text change when it becomes another. Something put between two lines changes
/// both.
final class LineChanges {

    private final List<String> before;
    private final List<String> after;
    private final Set<Integer> changed = new TreeSet<>();

    private LineChanges(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /// Numbers of lines of `before`, from 1.
    static Set<Integer> of(List<String> before, List<String> after) {
        var changes = new LineChanges(before, after);
        if (before.size() == after.size()) {
            IntStream.range(0, before.size())
                    .filter(i -> !before.get(i).equals(after.get(i)))
                    .forEach(i -> changes.changed.add(i + 1));
        } else {
            changes.compare(new Region(0, before.size(), 0, after.size()));
        }
        return changes.changed;
    }

    /// Lines `from` to `to` of the one against lines `start` to `end` of the other, ends left out.
    private record Region(int from, int to, int start, int end) {}

    /// The longest common run splits the region; what stands before and after it is compared anew.
    private void compare(Region region) {
        var common = longest(region);
        if (common.from() < common.to()) {
            compare(new Region(region.from(), common.from(), region.start(), common.start()));
            compare(new Region(common.to(), region.to(), common.end(), region.end()));
        } else if (region.from() < region.to()) {
            IntStream.range(region.from(), region.to()).forEach(i -> changed.add(i + 1));
        } else if (region.start() < region.end()) {
            changed.add(region.from());
            changed.add(region.from() + 1);
        }
    }

    private Region longest(Region region) {
        var best = new Region(region.from(), region.from(), region.start(), region.start());
        for (var i = region.from(); i < region.to(); i++) {
            for (var j = region.start(); j < region.end(); j++) {
                var length = common(region, i, j);
                if (length > best.to() - best.from()) {
                    best = new Region(i, i + length, j, j + length);
                }
            }
        }
        return best;
    }

    private int common(Region region, int i, int j) {
        var length = 0;
        while (i + length < region.to()
                && j + length < region.end()
                && before.get(i + length).equals(after.get(j + length))) {
            length++;
        }
        return length;
    }
}
