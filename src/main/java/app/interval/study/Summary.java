package app.interval.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What a session came to.
///
/// @param missed items failed in this session
/// @param stillDue items due now that were not reached
/// @param taken time spent answering
public record Summary(Score score, Duration taken, List<Missed> missed, int stillDue) {

    public Summary {
        missed = List.copyOf(missed);
    }

    /// How the answers went.
    ///
    /// @param right answers that were fully right
    /// @param fresh answers to items never answered before
    public record Score(int answered, int right, int fresh) {}

    /// An item that was failed at least once, and when it comes back.
    public record Missed(String title, Comeback comesBack) {}

    static Summary of(Tally tally, Deck deck, Function<Instant, Comeback> comeback, Instant now) {
        var missed =
                tally.failures().entrySet().stream()
                        .map(e ->
                                new Missed(
                                        e.getValue().title(),
                                        comeback.apply(deck.dueAt(e.getKey(), now))))
                        .toList();
        return new Summary(
                new Score(tally.answered(), tally.right(), tally.fresh()),
                tally.taken(),
                missed,
                (int) deck.due(now, tally).count());
    }
}
