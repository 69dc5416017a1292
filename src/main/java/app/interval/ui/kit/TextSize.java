package app.interval.ui.kit;

import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.OptionalInt;

/// The sizes text can have, in percent, and the keys every program has for them.
public final class TextSize {

    public static final List<Integer> STEPS = List.of(100, 115, 130, 150, 175, 200);

    private TextSize() {}

    /// The size `event` asks for, if it asks for one: Ctrl + the next larger, Ctrl - the next
    /// smaller, Ctrl 0 the normal one. Keys are those of the number pad too, and `=`, which is the
    /// `+` of some keyboards without Shift.
    ///
    /// @param now the size in force
    public static OptionalInt wished(KeyEvent event, int now) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return OptionalInt.empty();
        }
        return switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> OptionalInt.of(larger(now));
            case MINUS, SUBTRACT -> OptionalInt.of(smaller(now));
            case DIGIT0, NUMPAD0 -> OptionalInt.of(STEPS.getFirst());
            default -> OptionalInt.empty();
        };
    }

    private static int larger(int now) {
        return STEPS.stream().filter(step -> step > now).findFirst().orElse(STEPS.getLast());
    }

    private static int smaller(int now) {
        return STEPS.reversed().stream()
                .filter(step -> step < now)
                .findFirst()
                .orElse(STEPS.getFirst());
    }
}
