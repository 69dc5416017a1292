package app.interval.scheduling;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Outcome;

import java.util.function.Supplier;

/// What the memory model makes of an outcome it is not told by the learner. The log keeps
/// [#VERSION] with every grade, so a change of this mapping gets a new number.
///
/// Version 1: right is Good, a hint or a guess makes it Hard, anything else is Again. Version 2
/// adds Easy, partial credit where an answer has several parts, and rubrics.
public final class GradeRule {

    public static final int VERSION = 2;

    /// Share of an answer's parts, or of a rubric's dimensions, that passes.
    private static final double PASS = 0.8;

    /// Share of a rubric's dimensions that passes with effort.
    private static final double HALF = 0.5;

    private GradeRule() {}

    /// What counts besides the outcome.
    ///
    /// @param aided whether there was a hint or a guess; an answer is Hard at best then
    /// @param fluent whether a right answer came easily
    public record Signals(ItemType type, boolean aided, boolean fluent) {

        /// Fluent is: sure, unaided, not at first sight, and quicker than the lower quartile of the
        /// learner's own times for the type.
        ///
        /// @param seen whether it was not the first sight of the item
        /// @param before how fast the learner was until then; asked only if nothing else is missing
        public static Signals of(
                ItemType type, Effort effort, boolean seen, Supplier<Tempo> before) {
            var aided = effort.hints() > 0 || felt(effort, Certainty.GUESS);
            var sure = !aided && felt(effort, Certainty.SURE);
            return new Signals(
                    type, aided, seen && sure && before.get().isQuick(type, effort.spent()));
        }

        private static boolean felt(Effort effort, Certainty certainty) {
            return effort.certainty().filter(certainty::equals).isPresent();
        }
    }

    /// The grade of an answer.
    public static Grade grade(Signals signals, Outcome outcome) {
        return switch (signals.type()) {
            case FLASHCARD, OPEN, BEHAVIOURAL -> ofRubric(outcome.share());
            case SINGLE_CHOICE, MULTIPLE_CHOICE, PREDICT_OUTPUT, FIND_BUG, CODING ->
                    outcome.right() ? ofRight(signals) : Grade.AGAIN;
            case CLOZE, ORDER, MATCH ->
                    outcome.right()
                            ? ofRight(signals)
                            : outcome.share() >= PASS ? Grade.HARD : Grade.AGAIN;
        };
    }

    private static Grade ofRubric(double share) {
        return share >= PASS ? Grade.GOOD : share >= HALF ? Grade.HARD : Grade.AGAIN;
    }

    private static Grade ofRight(Signals signals) {
        return signals.aided() ? Grade.HARD : signals.fluent() ? Grade.EASY : Grade.GOOD;
    }
}
