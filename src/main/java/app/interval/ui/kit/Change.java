package app.interval.ui.kit;

import java.util.UUID;

/// Something the learner wants otherwise, stored as one action of the log.
public interface Change {

    /// Stores it. On the queue of moves.
    ///
    /// @return the action, for [#takeBack]
    UUID store();

    /// Takes it back, or takes back what took it back. On the queue of moves.
    ///
    /// @return the action of taking back
    UUID takeBack(UUID action);

    /// Called on the JavaFX thread after it was stored or taken back.
    void done();

    /// What holds now, for whoever changed it.
    String sentence();
}
