package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Extra;
import app.interval.domain.item.Task.Match;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.text.RichText;
import app.interval.grading.Grader;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;
import app.interval.ui.study.VerdictCard.Mark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Map;

/// Pairs once they are judged: what belongs to each left-hand side and why, what was put there
/// instead, and what belongs to nothing.
final class JudgedPairs {

    private JudgedPairs() {}

    static Node of(Match match, Answer answer) {
        var rights =
                Handed.made(answer) instanceof Matched(var given)
                        ? given
                        : Map.<String, String>of();
        var box = new VBox();
        box.setId(Parts.ID);
        box.getStyleClass().add("parts");
        match.lefts().forEach(left -> box.getChildren().add(pair(match, left, rights)));
        match.extras().forEach(extra -> box.getChildren().add(spare(extra)));
        return box;
    }

    private static Node pair(Match match, String left, Map<String, String> rights) {
        var pair = match.pairs().get(Integer.parseInt(left) - 1);
        var given = rights.get(left);
        var right = Grader.isRight(match, left, rights);
        var mark = right ? Mark.YOURS : given == null ? Mark.SOLUTION : Mark.WRONG;
        var shown = new ArrayList<Node>();
        var spoken = new StringBuilder(pair.left().plain());
        shown.add(new RichTextView(pair.left(), Tone.BODY));
        if (given != null && !right) {
            shown.add(line(text("study.you-matched"), match.right(given), "yours"));
            spoken.append(". ").append(text("study.you-matched")).append(' ');
            spoken.append(match.right(given).plain());
        }
        shown.add(line(text("study.belongs-here"), pair.right(), "theirs"));
        shown.add(new RichTextView(pair.why(), Tone.ASIDE));
        spoken.append(". ").append(text("study.belongs-here")).append(' ');
        spoken.append(pair.right().plain()).append(". ").append(pair.why().plain());
        var card = new VerdictCard(mark, mark.words(), shown, spoken.toString());
        card.setId("study-left-" + left);
        return card;
    }

    private static Node line(String title, RichText right, String style) {
        var line =
                new VBox(
                        Columns.styled(new Label(title), "small"),
                        new RichTextView(right, Tone.BODY));
        line.getStyleClass().add(style);
        return line;
    }

    private static Node spare(Extra extra) {
        return VerdictCard.of(
                Mark.OTHER, text("study.belongs-nowhere"), extra.right(), extra.why());
    }
}
