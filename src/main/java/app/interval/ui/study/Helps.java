package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Turn;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;

import java.util.List;

/// What helps whoever cannot answer. A hint that was opened counts.
final class Helps {

    private Helps() {}

    static List<KeyButton> of(StudyViewModel model, Turn turn) {
        var dontKnow =
                BottomBar.button(
                        "study-dont-know",
                        text("study.dont-know"),
                        Action.DONT_KNOW,
                        model::giveUp);
        var most = turn.item().teaching().hints().size();
        if (most == 0) {
            return List.of(dontKnow);
        }
        var hint = BottomBar.button("study-hint", text("study.hint"), Action.HINT, model::hint);
        model.draftProperty()
                .when(shown(hint))
                .subscribe(draft -> {
                    hint.setText(draft.hints() == 0 ? text("study.hint") : text("study.hint.next"));
                    hint.setDisable(draft.hints() >= most);
                });
        return List.of(dontKnow, hint);
    }
}
