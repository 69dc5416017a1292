package app.interval.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// One tooltip for many small things: a chart of two hundred squares needs no two hundred windows.
final class SharedTip {

    private static final Duration DELAY = Duration.millis(200);

    private final Tooltip tip = new Tooltip();

    SharedTip() {
        tip.setShowDelay(DELAY);
    }

    /// Says `words` of `node`, under the mouse and aloud.
    void say(Node node, String words) {
        node.setAccessibleText(words);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.setText(words));
        Tooltip.install(node, tip);
    }

    /// What it says, or would say first.
    String words() {
        return tip.getText();
    }
}
