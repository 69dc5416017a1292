package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// One of a few, as cards. To the keyboard a group of radio buttons: Tab comes to the card that is
/// picked, arrows go from card to card and choose. What is picked is shown when [#show] says so,
/// not when it was asked for.
public final class Choices<T> extends EqualShares {

    private final Map<T, ChoiceCard> cards = new LinkedHashMap<>();
    private final Map<String, T> keys = new HashMap<>();
    private final Consumer<T> chosen;

    /// @param id of the group; a card's is this one and its own
    /// @param name of the group, read aloud with each card
    /// @param chosen told of every choice
    public Choices(String id, String name, List<Choice<T>> choices, Consumer<T> chosen) {
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("choices");
        for (var choice : choices) {
            var card = new ChoiceCard(choice, () -> choose(choice.value()));
            card.setId(id + "-" + choice.id());
            card.setAccessibleText(spoken(name, choice));
            card.setAccessibleHelp(choice.key().isEmpty() ? text("help.choice") : choice.key());
            cards.put(choice.value(), card);
            keys.put(choice.key(), choice.value());
        }
        getChildren().setAll(cards.values());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private static String spoken(String name, Choice<?> choice) {
        var meaning = choice.meaning().isEmpty() ? "" : ". " + choice.meaning();
        return name + ": " + choice.title() + meaning;
    }

    /// Marks `value` as picked; nothing, if it is none of the choices.
    public void show(T value) {
        cards.forEach((other, card) -> card.setPicked(other.equals(value)));
        var none = cards.values().stream().noneMatch(ChoiceCard::isPicked);
        cards.forEach((_, card) -> card.setFocusTraversable(card.isPicked() || none));
    }

    /// Takes the focus to the card that is picked.
    public void focusPicked() {
        cards.values().stream()
                .filter(ChoiceCard::isPicked)
                .findFirst()
                .ifPresent(ChoiceCard::requestFocus);
    }

    /// Chooses the card whose key was pressed.
    ///
    /// @return whether there is one
    public boolean pressed(KeyEvent event) {
        var digit = event.getCode().isDigitKey() || event.getCode().isKeypadKey();
        var name = event.getCode().getName();
        var key = name.isEmpty() ? "" : name.substring(name.length() - 1);
        var found = digit && plain(event) ? keys.get(key) : null;
        if (found != null) {
            choose(found);
        }
        return found != null;
    }

    private void choose(T value) {
        var card = cards.get(value);
        if (card != null) {
            card.requestFocus();
        }
        chosen.accept(value);
    }

    private void onKey(KeyEvent event) {
        var step = step(event.getCode());
        if (step == 0 || !plain(event)) {
            return;
        }
        event.consume();
        var values = new ArrayList<>(cards.keySet());
        var focused = new ArrayList<>(cards.values()).indexOf(event.getTarget());
        var next = focused + step;
        if (focused >= 0 && next >= 0 && next < values.size()) {
            choose(values.get(next));
        }
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isShiftDown();
    }

    private static int step(KeyCode key) {
        return switch (key) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
    }
}
