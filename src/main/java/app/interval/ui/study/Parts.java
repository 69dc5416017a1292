package app.interval.ui.study;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Where an answer is made of several parts. Keys reach it wherever on the screen the focus is.
interface Parts {

    /// The id of the node that is it.
    String ID = "study-parts";

    /// Does what a plain key asks for.
    ///
    /// @return whether it asked for anything
    boolean pressed(KeyEvent event);

    /// Hands `event`, which is on its way through the screen, to the parts on it.
    ///
    /// @return whether it asked for anything
    static boolean press(KeyEvent event) {
        return event.getSource() instanceof Node screen
                && screen.lookup("#" + ID) instanceof Parts parts
                && parts.pressed(event);
    }
}
