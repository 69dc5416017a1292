package app.interval.authoring;

/// What became of one item between two states of a bank.
///
/// @param versions `1.0`, or `1.0 -> 1.1` if it moved on
/// @param what is different, in a few words; the title of an item that came or went
public record Change(Kind kind, String id, String file, String versions, String what) {

    /// What happened.
    public enum Kind {
        ADDED,
        CHANGED,
        RETIRED,
        REMOVED
    }
}
