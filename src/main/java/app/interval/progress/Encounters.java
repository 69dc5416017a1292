package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.item.Objective;
import app.interval.readiness.Response.Met;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// How often each item was met, and when last. What was met stays met: whether an answer counts as
/// evidence, or was taken back, makes no difference here.
final class Encounters {

    private static final double MICROS_A_DAY = 86_400e6;

    /// Days within which an answer is another one of the same day.
    private static final double SAME_DAY = 0.5;

    private final Map<ItemId, Last> items = new HashMap<>();
    private final Set<Objective> objectives = new HashSet<>();
    private Optional<Instant> first = Optional.empty();

    private record Last(int exposures, Instant at) {}

    /// Days from the very first answer to `at`, 0 if there was none.
    double day(Instant at) {
        return first.map(begin -> days(begin, at)).orElse(0.0);
    }

    /// How the item has been met so far, by somebody who is asked it at `at`.
    ///
    /// @param objective as it is called today; none if the item is of no known one
    Met met(ItemId item, Optional<Objective> objective, Instant at, OptionalDouble recall) {
        var last = items.get(item);
        if (last == null) {
            var sibling = objective.filter(objectives::contains).isPresent();
            return new Met(0, OptionalDouble.empty(), false, sibling);
        }
        return new Met(last.exposures, recall, days(last.at, at) < SAME_DAY, false);
    }

    /// It was answered.
    void add(ItemId item, Optional<Objective> objective, Instant at) {
        var before = items.get(item);
        items.put(item, new Last(before == null ? 1 : before.exposures + 1, at));
        objective.ifPresent(objectives::add);
        first = first.or(() -> Optional.of(at));
    }

    private static double days(Instant from, Instant until) {
        return Math.max(0, ChronoUnit.MICROS.between(from, until) / MICROS_A_DAY);
    }
}
