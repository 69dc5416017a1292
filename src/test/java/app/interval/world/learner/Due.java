package app.interval.world.learner;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;

import java.time.Instant;

/// Decides when an item comes back. Pure, so that an undo only has to bring the old card back.
@FunctionalInterface
public interface Due {

    /// The card after an answer of `grade` at `at`.
    Known next(CardState current, Grade grade, Instant at);
}
