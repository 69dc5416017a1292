package app.interval.scheduling;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Outcome;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How fast the learner is, by their own newest answers and apart for each type of question.
///
/// A pure fold over the live answers of the log: before any of them it can be told again which of
/// its grades follow. Only so many of the newest are looked at, because people get faster, and so
/// that the end of a long log is enough to compute it.
///
/// @param newest what the newest answers of any type say, oldest first; empty for one that says
///   nothing of the tempo
public record Tempo(List<Optional<Timed>> newest) {

    /// Nothing is known yet.
    public static final Tempo NONE = new Tempo(List.of());

    /// So many answers are looked at.
    public static final int WINDOW = 1_000;

    /// Fewer times than this make no quartile.
    static final int LEAST = 20;

    /// Of more answers only the newest are kept.
    public Tempo {
        newest = List.copyOf(newest.subList(Math.max(0, newest.size() - WINDOW), newest.size()));
    }

    /// One right answer without help.
    ///
    /// @param active without the time in which nothing happened
    public record Timed(ItemType type, Duration active) {

        /// What an answer says of the tempo, which it does if it was judged at once, right, given
        /// without a hint, and moved a schedule.
        ///
        /// @param scheduled whether it moved a schedule
        public static Optional<Timed> of(
                ItemType type, Effort effort, Outcome outcome, boolean scheduled) {
            var counts =
                    scheduled && outcome.right() && !outcome.selfGraded() && effort.hints() == 0;
            return counts
                    ? Optional.of(new Timed(type, effort.spent().active()))
                    : Optional.empty();
        }
    }

    /// After one more answer.
    public Tempo after(Optional<Timed> answer) {
        var now = new ArrayList<Optional<Timed>>(newest.size() + 1);
        now.addAll(newest);
        now.add(answer);
        return new Tempo(now);
    }

    /// Whether `spent` is less than the learner's own lower quartile for the type.
    public boolean isQuick(ItemType type, Spent spent) {
        return lowerQuartile(type).filter(own -> spent.active().compareTo(own) < 0).isPresent();
    }

    /// The smallest time that at least a quarter of the times for the type do not exceed; none if
    /// there are too few.
    public Optional<Duration> lowerQuartile(ItemType type) {
        var times =
                newest.stream()
                        .flatMap(Optional::stream)
                        .filter(timed -> timed.type() == type)
                        .map(Timed::active)
                        .sorted()
                        .toList();
        return times.size() < LEAST
                ? Optional.empty()
                : Optional.of(times.get((times.size() + 3) / 4 - 1));
    }
}
