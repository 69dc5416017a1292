package app.interval.fitting;

import app.interval.domain.Grade;

import java.util.List;

/// The answers to one item, oldest first, as a memory model takes them.
public record History(List<Answered> answers) {

    public History {
        answers = List.copyOf(answers);
    }

    /// One answer.
    ///
    /// @param at when, or where in the order of time; only the order counts
    /// @param days since the answer before, 0 at the first
    /// @param wholeDays the same in days of study, 0 on the same day
    /// @param chance of being right by guessing, 0 to below 1
    public record Answered(long at, double days, int wholeDays, Grade grade, double chance) {}
}
