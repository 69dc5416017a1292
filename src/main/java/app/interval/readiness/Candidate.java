package app.interval.readiness;

import app.interval.domain.ItemId;

/// A question that may be asked now.
///
/// @param seconds an answer is expected to take, above 0
/// @param seen whether it was met before
public record Candidate(ItemId item, Question question, double seconds, boolean seen) {

    public Candidate {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException(item + " takes " + seconds + " seconds");
        }
    }
}
