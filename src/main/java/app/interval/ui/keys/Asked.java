package app.interval.ui.keys;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.Chord;

import java.util.List;
import java.util.Optional;

/// How far somebody has come who wants another key for `action`.
///
/// @param action that waits for a key
/// @param answer why the last key pressed is not its key yet; empty if none was pressed
record Asked(Action action, Optional<Answer> answer) {

    sealed interface Answer {}

    /// Nothing can have that key.
    record Refused(Chord chord, String reason) implements Answer {}

    /// Others have that key, where `action` is valid too.
    ///
    /// @param exchange whether the other can have the key of `action` instead
    record Taken(Chord chord, List<Action> others, boolean exchange) implements Answer {}
}
