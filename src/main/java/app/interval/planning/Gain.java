package app.interval.planning;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.scheduling.MemoryModel;

import java.util.Optional;

/// What one answer now adds to recall on the day, as the memory model expects it. A failure is
/// followed by a repetition in the same session, which the learner passes.
final class Gain {

    /// A quarter of an hour, in days.
    private static final double UNTIL_REPEATED = 0.01;

    private final MemoryModel model;
    private final GradeShares shares;

    Gain(MemoryModel model, GradeShares shares) {
        this.model = model;
        this.shares = shares;
    }

    /// Expected recall on the day with an answer now, less that without; in 0..1, rarely below 0.
    ///
    /// @param daysLeft until the day
    double of(Candidate candidate, double daysLeft) {
        return candidate
                .memory()
                .map(memory -> known(memory, candidate.idleDays(), daysLeft))
                .orElseGet(() -> fresh(daysLeft));
    }

    /// Chance that the answer is wrong.
    double failing(Candidate candidate) {
        return candidate
                .memory()
                .map(memory -> 1 - model.recall(memory, candidate.idleDays()))
                .orElse(shares.first(Grade.AGAIN));
    }

    private double known(Memory memory, double idle, double daysLeft) {
        var recall = model.recall(memory, idle);
        var with = (1 - recall) * failed(Optional.of(memory), idle, daysLeft);
        for (var grade : Grade.values()) {
            if (grade != Grade.AGAIN) {
                var after = model.after(Optional.of(memory), idle, grade);
                with += recall * shares.passed(grade) * model.recall(after, daysLeft);
            }
        }
        return with - model.recall(memory, idle + daysLeft);
    }

    private double fresh(double daysLeft) {
        var with = shares.first(Grade.AGAIN) * failed(Optional.empty(), 0, daysLeft);
        for (var grade : Grade.values()) {
            if (grade != Grade.AGAIN) {
                var after = model.after(Optional.empty(), 0, grade);
                with += shares.first(grade) * model.recall(after, daysLeft);
            }
        }
        return with;
    }

    private double failed(Optional<Memory> memory, double idle, double daysLeft) {
        var lapsed = model.after(memory, idle, Grade.AGAIN);
        var repeated = model.after(Optional.of(lapsed), UNTIL_REPEATED, Grade.GOOD);
        return model.recall(repeated, daysLeft);
    }
}
