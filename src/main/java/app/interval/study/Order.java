package app.interval.study;

import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Objective;
import app.interval.planning.Sharing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The order in which known and new items take turns. What is known comes first; then minutes are
/// shared, not counts, while both last. Items of one objective do not follow each other where
/// anything else is left, and areas change where that costs little.
///
/// @param newShare the part of the minutes for new items, 0 to 1
/// @param newAllowed how many new items today still has room for
/// @param days on which new open and coding items come
record Order(double newShare, int newAllowed, ComposedDays days) {

    /// So far down the order another area is looked for.
    private static final int NEAR = 5;

    /// The same with another part of the minutes for new items.
    Order sharing(double share) {
        return new Order(share, newAllowed, days);
    }

    /// The next question.
    ///
    /// @param known items to repeat, the best first
    /// @param fresh items never met, in their order
    Optional<ItemFacts> next(List<ItemFacts> known, List<ItemFacts> fresh, Mix mix) {
        var meet = mix.fresh() < newAllowed ? freshNow(fresh, mix.spent()) : List.<ItemFacts>of();
        var spent = mix.spent();
        var isNew = new Sharing(newShare).isTurnOfNew(spent.known(), spent.fresh());
        var first = isNew ? meet : known;
        var second = isNew ? known : meet;
        return apart(first, mix.last())
                .or(() -> apart(second, mix.last()))
                .or(() -> first.stream().findFirst())
                .or(() -> second.stream().findFirst());
    }

    /// What fits into `time`, in order, as if each were answered rightly; the last may go over it,
    /// as in a session.
    List<ItemFacts> fill(List<ItemFacts> known, List<ItemFacts> fresh, Duration time) {
        var repeat = new ArrayList<>(known);
        var meet = new ArrayList<>(fresh);
        var chosen = new ArrayList<ItemFacts>();
        var mix = Mix.NONE;
        var left = time;
        var next = next(repeat, meet, mix);
        while (next.isPresent() && left.isPositive()) {
            var facts = next.get();
            chosen.add(facts);
            mix = mix.with(facts, !repeat.remove(facts) && meet.remove(facts));
            left = left.minus(facts.expected());
            next = next(repeat, meet, mix);
        }
        return chosen;
    }

    /// Of one level, because no other comes before it is over. What takes half an hour waits for
    /// its day, unless there is nothing else.
    private List<ItemFacts> freshNow(List<ItemFacts> fresh, Mix.Spent spent) {
        var composed =
                Sharing.isTurnOfComposed(spent.fresh(), spent.composed())
                        ? fresh.stream().filter(Mix::isComposed).filter(days::isDayOf).toList()
                        : List.<ItemFacts>of();
        var quick = fresh.stream().filter(facts -> !Mix.isComposed(facts)).toList();
        var found = composed.isEmpty() ? (quick.isEmpty() ? fresh : quick) : composed;
        return found.stream()
                .takeWhile(facts -> facts.level() == found.getFirst().level())
                .toList();
    }

    /// The first that is not about what the question before was about, and if one is near also of
    /// another area.
    static Optional<ItemFacts> apart(List<ItemFacts> items, Optional<Objective> last) {
        if (last.isEmpty()) {
            return items.stream().findFirst();
        }
        Predicate<ItemFacts> sibling = facts -> facts.objective().equals(last.get());
        Predicate<ItemFacts> near = facts -> facts.area().equals(last.get().area());
        return items.stream()
                .filter(sibling.negate())
                .limit(NEAR)
                .filter(near.negate())
                .findFirst()
                .or(() -> items.stream().filter(sibling.negate()).findFirst());
    }
}
