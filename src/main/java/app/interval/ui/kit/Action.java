package app.interval.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What a key can do, with the key that does it.
///
/// Plain keys work while no text is being typed. Inside a text field Enter needs Ctrl and letters
/// need Alt, so that they can still be typed; [#key] names whichever is valid.
public enum Action {
    LEAVE(KeyCode.ESCAPE),
    UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    START(KeyCode.ENTER),
    SUBMIT(KeyCode.ENTER),
    REVEAL(KeyCode.ENTER),
    CONTINUE(KeyCode.ENTER),
    RETRY(KeyCode.ENTER),
    DONT_KNOW(KeyCode.DIGIT0),
    GUESS(KeyCode.G),
    FAIRLY(KeyCode.F),
    SURE(KeyCode.S),
    AGAIN(KeyCode.DIGIT1),
    HARD(KeyCode.DIGIT2),
    GOOD(KeyCode.DIGIT3),
    EASY(KeyCode.DIGIT4);

    private final KeyCodeCombination plain;
    private final KeyCodeCombination typing;

    Action(KeyCode key, KeyCombination.Modifier... modifiers) {
        plain = new KeyCodeCombination(key, modifiers);
        typing = modifiers.length > 0 || key == KeyCode.ESCAPE ? plain : whileTyping(key);
    }

    /// Whether `event` asks for this action.
    ///
    /// @param text whether a text field has the focus
    public boolean matches(KeyEvent event, boolean text) {
        return (text ? typing : plain).match(event);
    }

    /// The key as printed on a button, `Ctrl+Enter`.
    ///
    /// @param text whether a text field has the focus
    public String key(boolean text) {
        return name(text ? typing : plain);
    }

    private static KeyCodeCombination whileTyping(KeyCode key) {
        return new KeyCodeCombination(
                key, key == KeyCode.ENTER ? KeyCombination.SHORTCUT_DOWN : KeyCombination.ALT_DOWN);
    }

    private static String name(KeyCodeCombination keys) {
        return keys.getDisplayText().replace("Esc", "Esc").replace('+', ' ');
    }
}
