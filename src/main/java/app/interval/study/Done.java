package app.interval.study;

import app.interval.domain.ItemId;

import java.util.Optional;

/// A move that can be taken back or brought forth again, as it is named to the learner.
///
/// @param item none for a wish
/// @param title of the item; empty where the learner must not know it yet, and for a wish
public record Done(Kind kind, Optional<ItemId> item, String title) {

    /// Wishes were put in force.
    static final Done WISH = new Done(Kind.WISH, Optional.empty(), "");

    /// Something was done with an item.
    Done(Kind kind, ItemId item, String title) {
        this(kind, Optional.of(item), title);
    }

    /// What was done.
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
        NOTE_ERASE,
        /// The learner wants something otherwise.
        WISH
    }
}
