package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Cloze;
import app.interval.domain.text.RichText;
import app.interval.study.Turn;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;

/// Texts to choose from, numbered on through all blanks, so that each has a key of its own.
final class GapChoices extends VBox {

    private final Map<String, String> texts;
    private final Consumer<Entry<String, String>> chosen;
    private final List<PickCard> cards = new ArrayList<>();
    private final List<Entry<String, String>> choices = new ArrayList<>();
    private final Map<String, List<Label>> slots = new HashMap<>();

    /// @param texts chosen so far by label of the blank
    /// @param chosen is told the label of a blank and the text for it
    GapChoices(
            Cloze task,
            Turn turn,
            Map<String, String> texts,
            Consumer<Entry<String, String>> chosen) {
        this.texts = new HashMap<>(texts);
        this.chosen = chosen;
        getStyleClass().add("parts");
        for (var blank : task.blanks()) {
            if (task.blanks().size() > 1) {
                var title = new Label(text("study.blank", blank.label()));
                getChildren().add(Columns.styled(title, "small"));
            }
            turn.choices(blank).forEach(choice -> card(blank.label(), choice));
        }
        show();
    }

    private void card(String label, String choice) {
        var number = cards.size() + 1;
        var code = new RichTextView(RichText.code(choice), Tone.BODY);
        var key = number < 10 ? String.valueOf(number) : "";
        var spoken = text("study.choice", label, choice);
        var card = new PickCard(key, code, spoken, () -> choose(label, choice));
        card.setId("study-choice-" + number);
        cards.add(card);
        choices.add(Map.entry(label, choice));
        getChildren().add(card);
    }

    /// What stands in the blank while nothing is typed into it.
    Node slot(String label) {
        var slot = Columns.styled(new Label(), "gap-slot");
        slot.setMinWidth(USE_PREF_SIZE);
        slots.computeIfAbsent(label, _ -> new ArrayList<>()).add(slot);
        show();
        return slot;
    }

    /// The first card takes the focus.
    void enter() {
        cards.getFirst().requestFocus();
    }

    boolean pressed(KeyEvent event) {
        var number = Keys.digit(event);
        if (number < 1 || number > cards.size()) {
            return false;
        }
        cards.get(number - 1).pick();
        PageScroll.reveal(cards.get(number - 1));
        return true;
    }

    private void choose(String label, String choice) {
        texts.put(label, choice);
        show();
        chosen.accept(Map.entry(label, choice));
    }

    private void show() {
        for (int i = 0; i < cards.size(); i++) {
            var choice = choices.get(i);
            cards.get(i).setPicked(choice.getValue().equals(texts.get(choice.getKey())));
        }
        slots.forEach((label, places) ->
                places.forEach(
                        place -> place.setText(texts.getOrDefault(label, "  " + label + "  "))));
    }
}
