package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.Locale;
import java.util.function.Consumer;

/// Chooses between light, dark, and whatever the system has.
public final class LookChoice extends HBox {

    private final Consumer<ThemeChoice> chosen;

    /// @param now what is in force
    /// @param chosen told of every choice
    public LookChoice(ThemeChoice now, Consumer<ThemeChoice> chosen) {
        this.chosen = chosen;
        getStyleClass().add("look-choice");
        getChildren().add(new Label(text("look.title")));
        for (var choice : ThemeChoice.values()) {
            getChildren().add(button(choice));
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
        for (int i = 0; i < ThemeChoice.values().length; i++) {
            if (getChildren().get(i + 1) instanceof KeyButton button) {
                button.setPicked(ThemeChoice.values()[i] == now);
            }
        }
    }

    private static String words(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> text("look.system");
            case LIGHT -> text("look.light");
            case DARK -> text("look.dark");
        };
    }
}
