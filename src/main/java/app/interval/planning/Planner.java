package app.interval.planning;

import app.interval.domain.ItemId;
import app.interval.scheduling.MemoryModel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Ranks items by what an answer now adds to recall on the interview day for each second it takes.
/// Spending each day's time from the top covers everything early, and what is left where it helps
/// most; with a date this beats reviewing whatever falls below a fixed retention.
public final class Planner {

    /// Less than this, in recall for the time of one usual answer, is not worth being asked again.
    public static final double LEAST = 0.002;

    /// What a first meeting takes compared with a later answer: reading, and the explanation.
    static final double FIRST_MEETING = 1.4;

    private final Gain gain;

    public Planner(MemoryModel model, GradeShares shares) {
        gain = new Gain(model, shares);
    }

    /// The items worth an answer now, the best first. Items alike in value keep their order.
    ///
    /// @param daysLeft until the interview, above 0
    /// @throws IllegalArgumentException if the day is over
    public List<Choice> rank(List<Candidate> candidates, double daysLeft) {
        if (!(daysLeft > 0)) {
            throw new IllegalArgumentException(daysLeft + " days are left");
        }
        return candidates.stream()
                .map(candidate -> choice(candidate, daysLeft))
                .filter(Choice::isWorthwhile)
                .sorted(Comparator.comparingDouble(Choice::perSecond).reversed())
                .toList();
    }

    /// What an answer now is worth, however little.
    ///
    /// @param daysLeft until the day that counts, above 0
    public Choice choice(Candidate candidate, double daysLeft) {
        var times = candidate.memory().isEmpty() ? FIRST_MEETING : 1 + gain.failing(candidate);
        return new Choice(
                candidate.item(),
                gain.of(candidate, daysLeft),
                candidate.weight(),
                new Cost(candidate.seconds(), times));
    }

    /// What an answer takes.
    ///
    /// @param seconds a usual answer takes
    /// @param times how many of those this one takes, failures and repetitions included
    public record Cost(double seconds, double times) {}

    /// An item that is worth an answer.
    ///
    /// @param gain expected recall on the day that the answer adds, 0..1
    /// @param weight what recalling the item is worth
    public record Choice(ItemId item, double gain, double weight, Cost cost) {

        /// Whether it gains enough for the time of one usual answer, weight left aside.
        public boolean isWorthwhile() {
            return gain / cost.times() >= LEAST;
        }

        /// Weighted gain for each second.
        public double perSecond() {
            return weight * gain / (cost.seconds() * cost.times());
        }

        /// How it competes for a day's time; not at all if it is not worthwhile.
        public Stream<Balance.Rival> rival(boolean isNew) {
            return isWorthwhile()
                    ? Stream.of(new Balance.Rival(perSecond(), cost.seconds(), isNew))
                    : Stream.empty();
        }
    }
}
