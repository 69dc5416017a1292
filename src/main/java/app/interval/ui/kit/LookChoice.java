package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Chooses between light, dark, and whatever the system has.
public final class LookChoice extends HBox {

    private final Map<ThemeChoice, KeyButton> buttons = new EnumMap<>(ThemeChoice.class);
    private final Consumer<ThemeChoice> chosen;

    /// @param now what is in force
    /// @param chosen told of every choice
    public LookChoice(ThemeChoice now, Consumer<ThemeChoice> chosen) {
        this.chosen = chosen;
        getStyleClass().add("look-choice");
        getChildren().add(new Label(text("look.title")));
        for (var choice : ThemeChoice.values()) {
            var button = button(choice);
            buttons.put(choice, button);
            getChildren().add(button);
        }
        mark(now);
    }

    private KeyButton button(ThemeChoice choice) {
        var id = "look-" + choice.name().toLowerCase(Locale.ROOT);
        return new KeyButton(
                        id,
                        words(choice),
                        "",
                        () -> {
                            mark(choice);
                            chosen.accept(choice);
                        })
                .choice();
    }

    private void mark(ThemeChoice now) {
        buttons.forEach((choice, button) -> button.setPicked(choice == now));
    }

    private static String words(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> text("look.system");
            case LIGHT -> text("look.light");
            case DARK -> text("look.dark");
        };
    }
}
