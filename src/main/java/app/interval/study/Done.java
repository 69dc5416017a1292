package app.interval.study;

import app.interval.domain.ItemId;

/// A move that can be taken back or brought forth again, as it is named to the learner.
///
/// @param title of the item; known to the learner, since the item was answered
public record Done(Kind kind, ItemId item, String title) {

    /// What was done with the item.
    public enum Kind {
        ANSWER,
        REVEAL,
        GRADE,
        /// The learner said that it was right.
        OVERRIDE,
        STAR,
        UNSTAR,
        SUSPEND,
        RESUME,
        BURY,
        /// A note was written where there was none.
        NOTE,
        NOTE_CHANGE,
        NOTE_ERASE
    }
}
