package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.text.RichText;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// The hints that are open, one below the other; each says more than the one before.
final class Hints extends VBox {

    private final List<RichText> hints;

    Hints(StudyViewModel model, List<RichText> hints) {
        this.hints = hints;
        setId("study-hints");
        getStyleClass().add("hints");
        managedProperty().bind(visibleProperty());
        model.draftProperty().when(shown(this)).subscribe(draft -> show(draft.hints()));
    }

    private void show(int count) {
        var open = Math.min(count, hints.size());
        setVisible(open > 0);
        while (getChildren().size() > open) {
            getChildren().removeLast();
        }
        while (getChildren().size() < open) {
            add(getChildren().size());
        }
    }

    /// Tab leads to it; what is being typed keeps the focus.
    private void add(int index) {
        var hint = hints.get(index);
        var title =
                Columns.styled(
                        new Label(text("study.hint.of", index + 1, hints.size())), "section");
        var card = new VBox(title, new RichTextView(hint, Tone.BODY));
        card.setId("study-hint-" + (index + 1));
        card.getStyleClass().addAll("card", "hint");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(title.getText() + ". " + hint.plain());
        getChildren().add(card);
    }
}
