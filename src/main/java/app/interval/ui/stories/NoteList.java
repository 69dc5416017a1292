package app.interval.ui.stories;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Noted;
import app.interval.texts.Phrases;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The notes on questions below the stories; nothing where there are none. They are changed where
/// their questions are.
final class NoteList extends VBox {

    NoteList(NotesModel model) {
        setId("stories-notes");
        getStyleClass().add("tales");
        managedProperty().bind(visibleProperty());
        model.notesProperty().when(shown(this)).subscribe(this::show);
    }

    private void show(Part<List<Noted>> part) {
        var nodes = nodes(part);
        getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
    }

    private static List<Node> nodes(Part<List<Noted>> part) {
        return switch (part) {
            case Loading<List<Noted>> _ -> List.of();
            case Failed<List<Noted>>(var failure) ->
                    List.of(new Notice(text("notes.failed"), Notice.details(failure)));
            case Ready<List<Noted>>(var notes) when notes.isEmpty() -> List.of();
            case Ready<List<Noted>>(var notes) -> {
                var nodes = new ArrayList<Node>();
                nodes.add(words("section", text("notes.title")));
                notes.stream().map(NoteList::card).forEach(nodes::add);
                yield nodes;
            }
        };
    }

    private static Node card(Noted note) {
        var card = new VBox();
        card.getStyleClass().addAll("card", "part", "noted");
        card.getChildren()
                .add(words("section", note.title().orElseGet(() -> text("notes.unanswered"))));
        card.getChildren().add(words("small", text("stories.written", Phrases.date(note.day()))));
        card.getChildren().add(words("sentence", note.text()));
        return card;
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
