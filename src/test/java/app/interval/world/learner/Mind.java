package app.interval.world.learner;

import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What the learner knows, hidden from everybody else.
///
/// Each area has an ability a on the logit scale. It begins near -0.4 and every answer in the area
/// moves it by 0.4 % of the way to 1.8. An item has a hardness h: -0.6, 0.2 or 0.9 by its level,
/// -0.3, 0 or 0.3 by its difficulty, and a fixed bit of luck between -0.5 and 0.5. Reasoning alone
/// solves it with probability q = 1 / (1 + exp(h - a)).
///
/// A trace of an item has a stability s in days and fades by a power law: r = 1 / (1 + t / (9 s))
/// after t days, so that r = 0.9 at t = s. With the trace the item is known; without it there is
/// still 60 % of q. What is known is right but for a slip of 6 %, and 8 % more on items that are
/// half forgotten; what is unknown can be guessed with one chance in the ways to answer:
///
///     known = r + (1 - r) 0.6 q        (at first sight: q)
///     p     = known (0.94 - 0.08 (1 - r)) + (1 - known) / ways
///
/// The verdict teaches either way. After a right answer s grows by the factor
/// 1 + 2.2 exp(-0.4 h) (1 - r)^0.7 + 0.04, so early repeats add little; after a wrong one it falls
/// to a third, but not below half a day. A first answer leaves 3 days if right, else 0.7.
final class Mind {

    private static final double FIRST_RIGHT = 3;
    private static final double FIRST_WRONG = 0.7;
    private static final double LONGEST = 3_000;

    private final Map<ItemId, Trace> traces = new HashMap<>();
    private final Map<String, Double> abilities = new HashMap<>();
    private final RandomGenerator random;

    Mind(RandomGenerator random) {
        this.random = random;
    }

    private record Trace(double stability, Instant last, int times) {}

    /// How likely an answer at `at` is right.
    double chance(ItemFacts item, Instant at) {
        var reasoning = 1 / (1 + Math.exp(hardness(item) - ability(item.area())));
        var trace = traces.get(item.id());
        var recall = trace == null ? 0.5 : recall(trace, at);
        var known = trace == null ? reasoning : recall + (1 - recall) * 0.6 * reasoning;
        var ways = item.demand().ways();
        var luck = ways > 1 ? 1 / ways : 0;
        return known * (0.94 - 0.08 * (1 - recall)) + (1 - known) * luck;
    }

    /// How often the item was met before.
    int times(ItemFacts item) {
        var trace = traces.get(item.id());
        return trace == null ? 0 : trace.times();
    }

    void learn(ItemFacts item, boolean right, Instant at) {
        var ability = ability(item.area());
        abilities.put(item.area(), ability + 0.004 * (1.8 - ability));
        var before = traces.get(item.id());
        var stability =
                before == null
                        ? (right ? FIRST_RIGHT : FIRST_WRONG)
                        : changed(before, item, right, at);
        var times = before == null ? 1 : before.times() + 1;
        traces.put(item.id(), new Trace(Math.min(LONGEST, stability), at, times));
    }

    private double changed(Trace trace, ItemFacts item, boolean right, Instant at) {
        if (!right) {
            return Math.max(0.5, trace.stability() / 3);
        }
        var forgotten = Math.pow(1 - recall(trace, at), 0.7);
        return trace.stability() * (1.04 + 2.2 * Math.exp(-0.4 * hardness(item)) * forgotten);
    }

    private static double recall(Trace trace, Instant at) {
        var days = Duration.between(trace.last(), at).toSeconds() / 86_400.0;
        return 1 / (1 + days / (9 * trace.stability()));
    }

    private double ability(String area) {
        return abilities.computeIfAbsent(area, _ -> -0.4 + 0.4 * random.nextGaussian());
    }

    private static double hardness(ItemFacts item) {
        var level =
                switch (item.level()) {
                    case ENTRY -> -0.6;
                    case MID -> 0.2;
                    case SENIOR -> 0.9;
                };
        var luck = Math.floorMod(item.id().item().hashCode(), 1_000) / 1_000.0 - 0.5;
        return level + 0.3 * (item.label().difficulty() - 2) + luck;
    }
}
