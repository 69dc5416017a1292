package app.interval.ui.shell;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.Icons;

/// A place the rail leads to.
///
/// @param words its name, one or two words
/// @param action whose key goes there
/// @param side where in the rail it stands
public record Destination(Route route, Icons icon, String words, Action action, Side side) {

    /// The part of the rail.
    public enum Side {
        TOP,
        BOTTOM
    }
}
