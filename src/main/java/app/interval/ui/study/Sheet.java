package app.interval.ui.study;

import javafx.scene.input.KeyEvent;

/// Something that is written about the item on the table while the session waits. It lies over a
/// part of the study screen until it is closed.
interface Sheet {

    /// Takes the focus to where writing begins.
    void begin();

    /// Does what a key asks for.
    ///
    /// @return whether it asked for anything
    boolean pressed(KeyEvent event);

    /// Keeps what is to be kept: it is closed, or the whole screen is left.
    void left();
}
