package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Curriculum;
import app.interval.study.Table.Judged;
import app.interval.texts.Phrases;
import app.interval.ui.kit.BesideOrBelow;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Right or not, what was right, when the item comes back; and, now that it gives nothing away, the
/// topic and the level. Takes the focus, so that it is read aloud.
final class VerdictLine extends HBox {

    VerdictLine(Curriculum curriculum, Judged judged) {
        var right = Words.isRight(judged);
        setId("study-verdict");
        getStyleClass().addAll("verdict", right ? "right" : "wrong");
        var headline = Columns.styled(new Label(Words.headline(judged)), "headline");
        headline.setId("study-headline");
        headline.setMinWidth(USE_PREF_SIZE);
        var detail = new Label(Words.detail(judged));
        detail.setId("study-detail");
        detail.setWrapText(true);
        var words = Columns.styled(new HBox(headline, detail), "verdict-words");
        var facts = judged.turn().item().facts();
        var chips =
                Columns.styled(
                        new HBox(
                                chip(Words.topic(curriculum, facts.topic())),
                                chip(Phrases.level(facts.level()))),
                        "verdict-words");
        var line = new BesideOrBelow(words, chips);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(headline.getText() + ". " + detail.getText());
        setAccessibleHelp(text("help.verdict"));
    }

    private static Label chip(String words) {
        var chip = Columns.styled(new Label(words), "chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
