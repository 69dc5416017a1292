package app.interval.ui.kit;

import javafx.event.EventTarget;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A button that can wait for a key. While it does, every key pressed is only caught and does
/// nothing else; screens ask [#caught] before they do what a key asks for.
public final class KeyCatcher extends Button {

    private final Consumer<KeyEvent> caught;
    private boolean waiting;

    /// @param caught told of every key that is pressed while it waits, modifiers excepted
    public KeyCatcher(Consumer<KeyEvent> caught) {
        this.caught = caught;
        addEventFilter(KeyEvent.ANY, this::onKey);
    }

    /// Whether `event` is one that is only caught.
    public static boolean caught(KeyEvent event) {
        return waits(event.getTarget());
    }

    private static boolean waits(@Nullable EventTarget target) {
        return target instanceof KeyCatcher catcher && catcher.waiting;
    }

    /// Begins to wait, or ends.
    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }

    private void onKey(KeyEvent event) {
        if (!waiting) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()) {
            caught.accept(event);
        }
    }
}
