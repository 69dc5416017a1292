package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Chord.Hold;

import javafx.scene.input.KeyCode;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Keys that no action can have besides the one that has it from the start, and why.
public final class Reserved {

    private static final Set<KeyCode> CLIPBOARD =
            EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);

    private static final Set<KeyCode> UNDO = EnumSet.of(KeyCode.Y, KeyCode.Z);

    private static final Set<KeyCode> TEXT_SIZE =
            EnumSet.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.MINUS, KeyCode.DIGIT0);

    /// Of a Mac: quit, close, hide, minimise.
    private static final Set<KeyCode> WINDOWS =
            EnumSet.of(KeyCode.Q, KeyCode.W, KeyCode.H, KeyCode.M);

    /// Tick the points of an answer, with Shift as without; more than any has.
    private static final Set<KeyCode> POINTS = EnumSet.range(KeyCode.A, KeyCode.H);

    private Reserved() {}

    /// Why `chord` cannot be the key of `action`; empty if it can.
    public static Optional<String> refusal(Action action, Chord chord, Keyboard keyboard) {
        return chord.equals(action.byDefault())
                ? Optional.empty()
                : key(chord).or(() -> held(chord, keyboard)).or(() -> plain(action, chord));
    }

    /// What the key does wherever it is pressed.
    private static Optional<String> key(Chord chord) {
        var code = chord.code();
        var reason =
                switch (code) {
                    case TAB -> text("keys.no.tab");
                    case ENTER, SPACE -> text("keys.no.press");
                    case ESCAPE -> text("keys.no.escape");
                    case F1 -> text("keys.no.sheet");
                    case PAGE_UP, PAGE_DOWN, HOME, END -> text("keys.no.page");
                    case BACK_SPACE, DELETE, INSERT -> text("keys.no.erase");
                    case UNDEFINED -> text("keys.no.unknown");
                    default -> code.isArrowKey() ? text("keys.no.arrows") : "";
                };
        return Optional.of(reason)
                .filter(words -> !words.isEmpty())
                .or(() -> usual(code) ? Optional.empty() : Optional.of(text("keys.no.unknown")));
    }

    private static boolean usual(KeyCode code) {
        return code.isLetterKey()
                || (code.isDigitKey() && !code.isKeypadKey())
                || code.isFunctionKey()
                || Keyboard.SIGNS.contains(code);
    }

    private static Optional<String> held(Chord chord, Keyboard keyboard) {
        var code = chord.code();
        if (chord.held().contains(Hold.FIELD)) {
            return Optional.of(text("keys.no.field"));
        }
        if (!chord.held().contains(Hold.SHORTCUT)) {
            return Optional.empty();
        }
        if (CLIPBOARD.contains(code)) {
            return Optional.of(text("keys.no.clipboard"));
        }
        if (UNDO.contains(code)) {
            return Optional.of(text("keys.no.undo"));
        }
        if (TEXT_SIZE.contains(code)) {
            return Optional.of(text("keys.no.size"));
        }
        var system = keyboard == Keyboard.MAC && WINDOWS.contains(code);
        return system ? Optional.of(text("keys.no.system")) : Optional.empty();
    }

    /// What the key chooses while an answer is made or compared.
    private static Optional<String> plain(Action action, Chord chord) {
        var code = chord.code();
        if (chord.held().contains(Hold.SHORTCUT)) {
            return Optional.empty();
        }
        if (code == KeyCode.SLASH) {
            return Optional.of(text("keys.no.sheet"));
        }
        if (code.isDigitKey()) {
            return Optional.of(text("keys.no.digits"));
        }
        return POINTS.contains(code) && action.place().meets(Place.COMPARING)
                ? Optional.of(text("keys.no.points"))
                : Optional.empty();
    }
}
