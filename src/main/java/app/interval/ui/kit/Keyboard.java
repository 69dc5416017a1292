package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Chord.Hold;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A kind of keyboard: what is held down with a key, and how that is printed.
///
/// Inside text fields a key is held that types nothing there. On a Mac that cannot be Option, which
/// types characters: on some keyboards even those a program is written with. Control types none.
public enum Keyboard {
    PC,
    MAC;

    /// Keys that print the sign they type.
    static final Set<KeyCode> SIGNS =
            EnumSet.of(
                    KeyCode.COMMA,
                    KeyCode.PERIOD,
                    KeyCode.SLASH,
                    KeyCode.BACK_SLASH,
                    KeyCode.SEMICOLON,
                    KeyCode.OPEN_BRACKET,
                    KeyCode.CLOSE_BRACKET,
                    KeyCode.MINUS,
                    KeyCode.EQUALS,
                    KeyCode.PLUS);

    /// The one that a computer with `system` has.
    ///
    /// @param system its name, as the property `os.name` has it
    public static Keyboard of(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("mac") ? MAC : PC;
    }

    /// What was pressed, told by the key and not by the character it types; empty if a key is held
    /// down that no chord has.
    public Optional<Chord> chord(KeyEvent event) {
        var strange = this == MAC ? event.isAltDown() : event.isMetaDown();
        if (strange) {
            return Optional.empty();
        }
        var held = EnumSet.noneOf(Hold.class);
        if (this == MAC ? event.isMetaDown() : event.isControlDown()) {
            held.add(Hold.SHORTCUT);
        }
        if (this == MAC ? event.isControlDown() : event.isAltDown()) {
            held.add(Hold.FIELD);
        }
        if (event.isShiftDown()) {
            held.add(Hold.SHIFT);
        }
        return Optional.of(new Chord(event.getCode(), held));
    }

    /// As printed on buttons: `Ctrl Shift Z`, on a Mac `⇧⌘Z`.
    public String print(Chord chord) {
        return this == MAC ? mac(chord) : pc(chord);
    }

    private static String pc(Chord chord) {
        return when(chord, Hold.SHORTCUT, "Ctrl ")
                + when(chord, Hold.FIELD, "Alt ")
                + when(chord, Hold.SHIFT, "Shift ")
                + name(chord.code(), text("key.enter"));
    }

    /// In the order of Apple's own menus; words stand apart from signs.
    private static String mac(Chord chord) {
        var signs =
                when(chord, Hold.FIELD, "\u2303")
                        + when(chord, Hold.SHIFT, "\u21e7")
                        + when(chord, Hold.SHORTCUT, "\u2318");
        var name = name(chord.code(), text("key.return"));
        return signs.isEmpty() || name.length() == 1 ? signs + name : signs + " " + name;
    }

    private static String when(Chord chord, Hold hold, String print) {
        return chord.held().contains(hold) ? print : "";
    }

    /// As printed on keyboards; a sign would be too small to read.
    private static String name(KeyCode key, String enter) {
        return switch (key) {
            case ESCAPE -> text("key.escape");
            case ENTER -> enter;
            // Its own name for itself is no character.
            case PLUS -> "+";
            default -> SIGNS.contains(key) ? key.getChar() : key.getName();
        };
    }
}
