package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.WrongText;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.text.RichText;
import app.interval.grading.Blanks;
import app.interval.study.Table.Judged;
import app.interval.ui.kit.CodeRows;
import app.interval.ui.study.VerdictCard.Mark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Filled blanks once they are judged: in the code what was written, struck out and followed by
/// what is right if it was not; below it every text that was expected, and why.
final class JudgedGaps {

    private final Cloze task;
    private final Filled answer;

    /// All of it is, if the learner says so.
    private final boolean right;

    private JudgedGaps(Cloze task, Judged shown) {
        this.task = task;
        this.right = Words.isRight(shown);
        this.answer =
                Handed.made(shown.answer()) instanceof Filled filled
                        ? filled
                        : new Filled(Map.of(), Set.of());
    }

    static List<Node> of(Cloze task, Judged shown) {
        var judged = new JudgedGaps(task, shown);
        var plain = GapLines.plain(task, label -> judged.blank(label).accepted().getFirst());
        var code = new CodeRows(plain, GapLines.of(task, judged::slot));
        code.setId(Parts.ID);
        var parts = new ArrayList<Node>();
        parts.add(code);
        task.blanks().forEach(blank -> parts.addAll(judged.cards(blank)));
        return parts;
    }

    private Blank blank(String label) {
        return task.blanks().stream()
                .filter(blank -> blank.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String given(Blank blank) {
        return answer.texts().getOrDefault(blank.label(), "").strip();
    }

    private boolean isRight(Blank blank) {
        return right || Blanks.isRight(task, blank, answer);
    }

    /// Where nothing was written, nothing is judged.
    private Mark solution(Blank blank) {
        return given(blank).isEmpty() ? Mark.SOLUTION : Mark.RIGHT;
    }

    private Node slot(String label) {
        var blank = blank(label);
        var slot = new HBox();
        slot.getStyleClass().add("judged-gap");
        if (!given(blank).isEmpty()) {
            slot.getChildren().add(piece(given(blank), isRight(blank) ? Mark.YOURS : Mark.WRONG));
        }
        if (!isRight(blank)) {
            slot.getChildren().add(piece(blank.accepted().getFirst(), solution(blank)));
        }
        return slot;
    }

    private static Label piece(String words, Mark mark) {
        var piece = new Label(mark.sign() + " " + words);
        piece.getStyleClass().addAll("gap-slot", mark.style());
        piece.setMinWidth(Label.USE_PREF_SIZE);
        piece.setAccessibleText(mark.words() + " " + words);
        return piece;
    }

    /// The learner's own first, then what is right, then mistakes others make.
    private List<Node> cards(Blank blank) {
        var given = given(blank);
        var fine = isRight(blank);
        var mistake = Blanks.expectedMistake(task, blank, answer).filter(_ -> !fine);
        var cards = new ArrayList<Node>();
        if (!given.isEmpty()) {
            var why = mistake.map(WrongText::rationale).orElse(RichText.EMPTY);
            cards.add(
                    card(
                            blank,
                            fine ? Mark.YOURS : Mark.WRONG,
                            given,
                            fine ? RichText.EMPTY : why));
        }
        if (!fine) {
            cards.add(card(blank, solution(blank), blank.accepted().getFirst(), RichText.EMPTY));
        }
        blank.wrong().stream()
                .filter(wrong -> !mistake.filter(wrong::equals).isPresent())
                .map(wrong -> card(blank, Mark.OTHER, wrong.text(), wrong.rationale()))
                .forEach(cards::add);
        return cards;
    }

    private Node card(Blank blank, Mark mark, String words, RichText why) {
        var several = task.blanks().size() > 1;
        var head = several ? mark.words(text("study.blank", blank.label())) : mark.words();
        return VerdictCard.of(mark, head, RichText.code(words), why);
    }
}
