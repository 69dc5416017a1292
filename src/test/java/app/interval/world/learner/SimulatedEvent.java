package app.interval.world.learner;

import app.interval.domain.Grade;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Context;
import app.interval.domain.log.Outcome;

import java.time.Instant;
import java.util.OptionalInt;

/// One thing the simulated learner does. Events follow each other in time.
public sealed interface SimulatedEvent {

    Instant at();

    record SessionStart(Instant at) implements SimulatedEvent {}

    /// An answer, submitted at `at`. Only answers in study move the schedule.
    record Answered(Instant at, ItemFacts item, Context context, Result result)
            implements SimulatedEvent {}

    /// Takes back the answer just given, which is asked again unless it is redone.
    record UndoLast(Instant at) implements SimulatedEvent {}

    /// Takes back the undo just made.
    record RedoLast(Instant at) implements SimulatedEvent {}

    record SessionEnd(Instant at) implements SimulatedEvent {}

    /// How the answer went.
    ///
    /// @param dontKnow whether the learner gave up instead of answering; never right then
    /// @param slip which of the wrong answers it was, counted from 0 without regard to how many
    ///   there are; mostly the same one for an item, because a false belief is behind it
    record Result(
            Outcome outcome, Grade grade, Effort effort, boolean dontKnow, OptionalInt slip) {}
}
