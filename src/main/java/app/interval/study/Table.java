package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Stamp;
import app.interval.scheduling.GradeRule.Signals;

import java.util.Optional;
import java.util.OptionalDouble;

/// What lies on the table during a session.
public sealed interface Table {

    /// What it is about; nothing once the session has ended.
    default Optional<Turn> about() {
        return switch (this) {
            case Asking(var turn) -> Optional.of(turn);
            case Revealed(var turn, _, _, _) -> Optional.of(turn);
            case Judged(var turn, _, _, _) -> Optional.of(turn);
            case Over _ -> Optional.empty();
        };
    }

    /// A question waits for its answer.
    record Asking(Turn turn) implements Table {}

    /// The learner answered and now compares; the answer is on disk, the judgement is not.
    record Revealed(Turn turn, Answer answer, Effort effort, Stamp submitted) implements Table {}

    /// The answer is judged, and stored.
    ///
    /// @param remedy if the item was set aside by it
    record Judged(Turn turn, Answer answer, Verdict verdict, Optional<Remedy> remedy)
            implements Table {

        /// Whether it was typed and judged wrong by the program: the learner may know better.
        boolean isDisputable() {
            var typed =
                    switch (answer) {
                        case Typed _ -> turn.item().task() instanceof PredictOutput;
                        case Filled(var texts, var chosen) -> !chosen.containsAll(texts.keySet());
                        default -> false;
                    };
            return typed && !verdict.judgement().outcome().right();
        }
    }

    /// The session has ended.
    record Over(Summary summary) implements Table {}

    /// What became of an answer.
    ///
    /// @param signals what the grade hangs on besides the outcome; empty where the learner said it
    /// @param moved where the item stands since; empty where the context moves no schedule
    record Verdict(Judgement judgement, Optional<Signals> signals, Optional<Moved> moved) {}

    /// Where an item stands after an answer.
    ///
    /// @param afterwards when the item would come back after that, if it is then remembered; given
    ///   only for a failure
    /// @param surely whether it is wanted tomorrow at the latest, because the learner was sure and
    ///   wrong about it today
    record Moved(
            Known card,
            Comeback back,
            Optional<Comeback> afterwards,
            Chance chance,
            boolean surely) {}

    /// How likely the item is remembered, 0 to 1.
    ///
    /// @param before just before the answer; none at first sight
    /// @param back when it comes back
    record Chance(OptionalDouble before, double back) {}
}
