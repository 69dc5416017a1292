package app.interval.domain.log;

import app.interval.domain.Certainty;
import app.interval.domain.item.Edition;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Submitted;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/// One answer with everything about it that cannot be computed again later, but for the judgement.
public record Attempt(Asked asked, Answer answer, Effort effort, Before before) {

    /// What `event` says was answered, if it is an answer, judged at once or not.
    public static Optional<Attempt> of(Event event) {
        return switch (event) {
            case Answered(_, var attempt, _) -> Optional.of(attempt);
            case Submitted(_, var attempt) -> Optional.of(attempt);
            default -> Optional.empty();
        };
    }

    /// What was on the screen.
    ///
    /// @param session event of the session's start, if there is a session
    /// @param part 0 for the main question, from 1 for follow-ups
    /// @param order labels of the options from top to bottom
    public record Asked(
            Optional<UUID> session,
            int part,
            Edition edition,
            Context context,
            List<String> order) {

        public Asked {
            order = List.copyOf(order);
        }
    }

    /// What it took.
    ///
    /// @param hints number of hints opened
    /// @param tries submissions made; only the first is evidence
    /// @param predicted the learner's own forecast of the result, 0 to 1, where asked
    public record Effort(
            int hints,
            int tries,
            Optional<Certainty> certainty,
            OptionalDouble predicted,
            Spent spent) {}

    /// Time from the painted question to the submission, on a clock that only goes forward.
    ///
    /// @param idle the part of `taken` in which nothing happened
    public record Spent(Duration taken, Duration idle) {

        /// The log keeps milliseconds; an answer is equal to itself read back.
        public Spent {
            taken = taken.truncatedTo(ChronoUnit.MILLIS);
            idle = idle.truncatedTo(ChronoUnit.MILLIS);
        }

        /// Without the time in which nothing happened.
        public Duration active() {
            return taken.minus(idle);
        }
    }

    /// What was expected just before.
    ///
    /// @param recall retrievability, 0 to 1; none at first sight
    /// @param forecast probability of a right answer by the readiness model, 0 to 1
    public record Before(OptionalDouble recall, OptionalDouble forecast) {}
}
