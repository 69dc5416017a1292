package app.interval.ui.kit;

import java.util.UUID;

/// Stores changes, tells of them, and takes them back with the keys of undo.
public interface Changes {

    /// Stores `change`.
    void make(Change change);

    /// Takes in a change that was stored elsewhere as `action`.
    void made(Change change, UUID action);
}
