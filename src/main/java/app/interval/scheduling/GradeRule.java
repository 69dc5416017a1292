package app.interval.scheduling;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Outcome;

/// What the memory model makes of an outcome it is not told by the learner. The log keeps
/// [#VERSION] with every grade, so a change of this mapping gets a new number.
public final class GradeRule {

    public static final int VERSION = 1;

    private GradeRule() {}

    /// Right is Good, a hint or a guess makes it Hard, anything else is Again.
    public static Grade grade(Outcome outcome, Effort effort) {
        if (!outcome.right()) {
            return Grade.AGAIN;
        }
        var guessed = effort.certainty().filter(Certainty.GUESS::equals).isPresent();
        return effort.hints() > 0 || guessed ? Grade.HARD : Grade.GOOD;
    }
}
