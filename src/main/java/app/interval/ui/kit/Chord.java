package app.interval.ui.kit;

import javafx.scene.input.KeyCode;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A key with what is held down meanwhile.
public record Chord(KeyCode code, Set<Hold> held) {

    /// What can be held down. Which key of the keyboard that is, [Keyboard] knows.
    public enum Hold {
        /// Ctrl, or Command on a Mac.
        SHORTCUT,
        /// What makes a letter a key inside text fields: Alt, or Control on a Mac.
        FIELD,
        SHIFT
    }

    private static final Pattern PLUS = Pattern.compile("\\+");

    public Chord {
        held = Set.copyOf(held);
    }

    /// `code` with `held` down.
    public static Chord of(KeyCode code, Hold... held) {
        return new Chord(code, Set.of(held));
    }

    /// As it is stored: `shortcut+shift+z`. The same on every keyboard.
    public String stored() {
        return Stream.concat(
                        Arrays.stream(Hold.values()).filter(held::contains).map(Hold::name),
                        Stream.of(code.name()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("+"));
    }

    /// Reads what [#stored] wrote; empty for anything else.
    public static Optional<Chord> read(String stored) {
        var names = PLUS.splitAsStream(stored.toUpperCase(Locale.ROOT)).toList();
        try {
            var held =
                    names.stream()
                            .limit(names.size() - 1L)
                            .map(Hold::valueOf)
                            .collect(Collectors.toSet());
            return Optional.of(new Chord(KeyCode.valueOf(names.getLast()), held));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The same key inside a text field, where plain ones type.
    Chord inFields() {
        if (held.contains(Hold.SHORTCUT) || held.contains(Hold.FIELD) || !types()) {
            return this;
        }
        var hold = code == KeyCode.ENTER ? Hold.SHORTCUT : Hold.FIELD;
        return new Chord(
                code, Stream.concat(held.stream(), Stream.of(hold)).collect(Collectors.toSet()));
    }

    /// Whether the key by itself types something in a text field.
    private boolean types() {
        return code != KeyCode.ESCAPE && !code.isFunctionKey();
    }
}
