package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.log.Context;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a session came to.
///
/// @param missed items failed in this session
/// @param learned items that were new and are not waiting to return
/// @param stillDue items due now that were not reached
/// @param taken time spent answering
public record Summary(
        Score score, Duration taken, List<Missed> missed, List<Learned> learned, int stillDue) {

    public Summary {
        missed = List.copyOf(missed);
        learned = List.copyOf(learned);
    }

    /// What was missed once more, as practice; there must be something.
    public Request again() {
        var items = missed.stream().map(Missed::item).collect(Collectors.toSet());
        var length = new Length.Questions(items.size());
        return new Request(length, new Scope.These(items), Context.PRACTICE);
    }

    /// How the answers went.
    ///
    /// @param right answers that were fully right
    /// @param fresh answers to items never answered before
    public record Score(int answered, int right, int fresh) {}

    /// An item that was failed at least once.
    ///
    /// @param comesBack when it is asked again; empty if it is not asked, because it is set aside
    public record Missed(ItemId item, String title, Optional<Comeback> comesBack) {}

    /// An item met for the first time and answered rightly in the end, and when it comes back.
    public record Learned(String title, Comeback comesBack) {}

    static Summary of(Tally tally, Deck deck, Function<Instant, Comeback> comeback, Instant now) {
        var missed =
                tally.failures().entrySet().stream()
                        .map(e ->
                                new Missed(
                                        e.getKey(),
                                        e.getValue().title(),
                                        Optional.of(e.getKey())
                                                .filter(deck::isAsked)
                                                .map(item -> deck.dueAt(item, now))
                                                .map(comeback)))
                        .toList();
        return new Summary(
                new Score(tally.answered(), tally.right(), tally.fresh()),
                tally.taken(),
                missed,
                learned(tally, deck, item -> comeback.apply(deck.dueAt(item, now))),
                (int) deck.due(now, tally).count());
    }

    /// What practice asked has no date, so it is not learned yet.
    private static List<Learned> learned(
            Tally tally, Deck deck, Function<ItemId, Comeback> comeback) {
        return tally.mix().asked().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(facts -> !tally.waits(facts.id()))
                .filter(facts -> deck.card(facts.id()) instanceof Known)
                .map(facts -> new Learned(facts.label().title(), comeback.apply(facts.id())))
                .toList();
    }
}
