package app.interval.study;

import app.interval.planning.GradeShares;

import org.jspecify.annotations.Nullable;

/// How the learner's answers are spread over grades. Read from the log when first asked for and
/// again at the beginning of each session and plan: one answer in a thousand moves nothing that
/// could be noticed, and the next question must not wait for the log.
final class OwnShares {

    private final Journal journal;
    private @Nullable GradeShares known;

    OwnShares(Journal journal) {
        this.journal = journal;
    }

    GradeShares get() {
        if (known == null) {
            known = GradeShares.of(journal.grades());
        }
        return known;
    }

    /// The log is to be asked again.
    void forget() {
        known = null;
    }
}
