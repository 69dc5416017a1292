package app.interval.readiness;

import app.interval.domain.item.ItemType;

/// A question as far as the estimator is concerned.
///
/// @param selfGraded whether the learner is the judge, whatever the type
public record Question(Cell cell, ItemType type, boolean selfGraded) {

    /// Probability of a fully right answer without knowledge. Nobody guesses before a judge who
    /// knows.
    double guess(Constants constants) {
        if (selfGraded) {
            return 0;
        }
        return switch (type) {
            case SINGLE_CHOICE -> constants.of(Constant.GUESS_SINGLE_CHOICE);
            case MULTIPLE_CHOICE -> constants.of(Constant.GUESS_MULTIPLE_CHOICE);
            case PREDICT_OUTPUT, CODING -> constants.of(Constant.GUESS_TYPED);
            case CLOZE, ORDER, MATCH -> constants.of(Constant.GUESS_GAPS);
            case FIND_BUG -> constants.of(Constant.GUESS_BUG);
            case FLASHCARD, OPEN, BEHAVIOURAL -> 0;
        };
    }
}
