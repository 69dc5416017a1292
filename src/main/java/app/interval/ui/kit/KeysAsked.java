package app.interval.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/// Somebody wants to see all keys. Fired at a node of the window that is to show them.
public final class KeysAsked extends Event {

    public static final EventType<KeysAsked> ANY = new EventType<>(Event.ANY, "KEYS_ASKED");

    private static final long serialVersionUID = 1;

    private KeysAsked() {
        super(ANY);
    }

    /// Asks at `node`.
    public static void at(Node node) {
        node.fireEvent(new KeysAsked());
    }
}
