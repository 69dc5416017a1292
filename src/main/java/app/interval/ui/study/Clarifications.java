package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.text.RichText;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.layout.VBox;

import java.util.List;

/// What an interviewer says when asked, one thing after the other. Asking back is part of a good
/// answer, so it costs nothing.
final class Clarifications extends VBox {

    private final List<RichText> all;
    private final KeyButton ask;
    private final VBox said = new VBox();

    Clarifications(StudyViewModel model, List<RichText> all) {
        this.all = all;
        ask = new KeyButton("study-ask", text("study.ask"), Action.ASK, model::clarify).choice();
        said.getStyleClass().add("clarified");
        getStyleClass().add("clarifications");
        getChildren().addAll(ask, said);
        model.draftProperty().when(shown(this)).map(Draft::clarified).subscribe(this::show);
    }

    private void show(int asked) {
        var shown = Math.min(asked, all.size());
        for (var i = said.getChildren().size(); i < shown; i++) {
            said.getChildren().add(new RichTextView(all.get(i), Tone.BODY));
        }
        ask.setText(
                shown < all.size()
                        ? text("study.ask", all.size() - shown)
                        : text("study.asked-all"));
        ask.setDisable(shown == all.size());
    }
}
