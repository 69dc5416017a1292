package app.interval.ui.misjudged;

import static app.interval.texts.Texts.text;

import app.interval.chart.CardReasons;
import app.interval.chart.CardTexts;
import app.interval.domain.text.RichText;
import app.interval.study.Misjudged;
import app.interval.texts.Phrases;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One question of the list: what was answered and what is right; opened, the question and why.
final class MistakeCard extends VBox {

    private final Misjudged entry;
    private final VBox more = new VBox();
    private final KeyButton read;

    MistakeCard(Misjudged entry) {
        this.entry = entry;
        var id = "misjudged-" + entry.item().id().item();
        setId(id);
        getStyleClass().addAll("card", "part", "mistaken");
        var title = entry.item().facts().label().title();
        read = new KeyButton(id + "-why", text("misjudged.read"), "", this::toggle).choice();
        read.setAccessibleRole(AccessibleRole.BUTTON);
        read.about(title);
        more.getStyleClass().add("mistaken-more");
        more.managedProperty().bind(more.visibleProperty());
        more.setVisible(false);
        getChildren().add(words("section", title));
        getChildren().add(words("small", text("misjudged.when", Phrases.date(entry.day()))));
        entry.mistake()
                .ifPresent(mistake -> {
                    var given = CardTexts.answered(mistake.turn(), mistake.answer());
                    getChildren().add(part(text("misjudged.yours"), given));
                });
        getChildren().add(part(text("misjudged.right"), CardTexts.right(entry.item())));
        getChildren().addAll(read, more);
        setOnMouseClicked(_ -> toggle());
    }

    private void toggle() {
        var opens = !more.isVisible();
        if (opens && more.getChildren().isEmpty()) {
            var asked =
                    entry.mistake()
                            .map(mistake -> CardTexts.asked(mistake.turn()))
                            .orElse(entry.item().prompt());
            more.getChildren().add(new RichTextView(asked, Tone.ASKED));
            more.getChildren().add(part(text("card.why"), CardReasons.of(entry.item())));
        }
        more.setVisible(opens);
        read.setText(opens ? text("misjudged.close") : text("misjudged.read"));
    }

    private static Node part(String name, RichText text) {
        var part = new VBox(words("small", name), new RichTextView(text, Tone.BODY));
        part.getStyleClass().add("mistaken-part");
        return part;
    }

    static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
