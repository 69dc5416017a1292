package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// What a key can do, with the key that does it.
///
/// Plain keys work while no text is being typed. Inside a text field Enter needs Ctrl and letters
/// need Alt, so that they can still be typed; [#key] names whichever is valid. What works there
/// works everywhere: hands that learnt Ctrl Enter need not look where the focus is.
@SuppressWarnings("ImmutableEnumChecker") // modifiers of keys are constants of JavaFX
public enum Action {
    HOME(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    PLAN(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    REPORT(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
    STORIES(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
    LEAVE(KeyCode.ESCAPE),
    UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    SKIP(KeyCode.ESCAPE),
    SETTINGS(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
    START(KeyCode.ENTER),
    SUBMIT(KeyCode.ENTER),
    REVEAL(KeyCode.ENTER),
    CONTINUE(KeyCode.ENTER),
    WHY(KeyCode.W),
    HINT(KeyCode.H),
    MORE(KeyCode.M),
    STAR(KeyCode.T),
    SET_ASIDE(KeyCode.X),
    NOT_TODAY(KeyCode.L),
    WAS_RIGHT(KeyCode.I),
    PREVIOUS(KeyCode.P),
    PRACTISE(KeyCode.R),
    RESUME(KeyCode.C),
    RETRY(KeyCode.ENTER),
    SAVE(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
    SAVE_DATA(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    NEW_STORY(KeyCode.N),
    ASK(KeyCode.Q),
    DONT_KNOW(KeyCode.DIGIT0),
    GUESS(KeyCode.G),
    FAIRLY(KeyCode.F),
    CHOOSE(KeyCode.C),
    SURE(KeyCode.S),
    AGAIN(KeyCode.DIGIT1),
    HARD(KeyCode.DIGIT2),
    GOOD(KeyCode.DIGIT3),
    EASY(KeyCode.DIGIT4);

    private final KeyCode key;
    private final List<KeyCombination.Modifier> modifiers;

    Action(KeyCode key, KeyCombination.Modifier... modifiers) {
        this.key = key;
        this.modifiers = List.of(modifiers);
    }

    /// Whether `event` asks for this action.
    ///
    /// @param text whether a text field has the focus
    public boolean matches(KeyEvent event, boolean text) {
        return keys(text).match(event) || keys(true).match(event);
    }

    /// The key as printed on a button, `Ctrl Enter`.
    ///
    /// @param text whether a text field has the focus
    public String key(boolean text) {
        var keys = keys(text);
        var modified = keys.getDisplayText().replace('+', ' ');
        var end = modified.lastIndexOf(' ') + 1;
        return modified.substring(0, end) + name(keys.getCode());
    }

    /// As printed on keyboards; a sign would be too small to read.
    private static String name(KeyCode key) {
        return switch (key) {
            case ESCAPE -> text("key.escape");
            case ENTER -> text("key.enter");
            case COMMA -> ",";
            default -> key.getName();
        };
    }

    private KeyCodeCombination keys(boolean text) {
        var plain = !text || !modifiers.isEmpty() || key == KeyCode.ESCAPE;
        return plain
                ? new KeyCodeCombination(key, modifiers.toArray(KeyCombination.Modifier[]::new))
                : new KeyCodeCombination(
                        key,
                        key == KeyCode.ENTER
                                ? KeyCombination.SHORTCUT_DOWN
                                : KeyCombination.ALT_DOWN);
    }
}
