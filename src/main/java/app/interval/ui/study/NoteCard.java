package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Card;
import app.interval.ui.study.Screen.Reminding;
import app.interval.ui.study.Screen.Settled;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.List;
import java.util.Optional;

/// What the learner noted on the item that is answered. Nothing as long as there is no note.
final class NoteCard extends Card {

    private final Label words = new Label();
    private final List<Node> content;

    NoteCard(StudyViewModel model) {
        super("study-noted", text("note.yours"));
        words.setId("study-noted-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("noted");
        getChildren().add(words);
        content = List.copyOf(getChildren());
        managedProperty().bind(visibleProperty());
        show(Optional.empty());
        model.screenProperty().when(shown(this)).subscribe(this::show);
    }

    private void show(Screen screen) {
        if (screen instanceof Settled settled) {
            show(settled.margin().offers().note());
        } else if (screen instanceof Reminding(var next)) {
            show(next.margin().offers().note());
        }
    }

    private void show(Optional<String> note) {
        words.setText(note.orElse(""));
        getChildren().setAll(note.isPresent() ? content : List.of());
        setVisible(note.isPresent());
        setAccessibleText(text("note.yours") + ". " + words.getText());
    }
}
