package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Order;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Ordered;
import app.interval.grading.Alignment;
import app.interval.ui.kit.EqualShares;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// An order once it is judged: the learner's beside the right order that is nearest to it.
final class JudgedBlocks {

    private JudgedBlocks() {}

    static Node of(Order task, Answer answer) {
        var labels = Handed.made(answer) instanceof Ordered(var given) ? given : List.<String>of();
        var alignment = Alignment.of(task, labels);
        var right = column(text("study.right-order"), rights(task, alignment));
        var box =
                labels.isEmpty() || labels.equals(alignment.accepted())
                        ? new VBox(right)
                        : new EqualShares(
                                column(text("study.your-order"), yours(task, alignment, labels)),
                                right);
        box.setId(Parts.ID);
        return box;
    }

    private static VBox column(String title, List<Node> rows) {
        var column = new VBox(Columns.styled(new Label(title), "small"));
        column.getStyleClass().addAll("blocks", "judged-blocks");
        column.getChildren().addAll(rows);
        return column;
    }

    private static List<Node> yours(Order task, Alignment alignment, List<String> labels) {
        var rows = new ArrayList<Node>();
        for (var label : labels) {
            var kept = alignment.kept().contains(label);
            var word =
                    kept
                            ? text("study.in-place")
                            : alignment.accepted().contains(label)
                                    ? text(
                                            "study.goes-elsewhere",
                                            alignment.accepted().indexOf(label) + 1)
                                    : text("study.stays-out");
            rows.add(row(rows.size() + 1, kept ? "✓" : "✕", word, task, label));
        }
        return rows;
    }

    private static List<Node> rights(Order task, Alignment alignment) {
        var rows = new ArrayList<Node>();
        for (var label : alignment.accepted()) {
            rows.add(row(rows.size() + 1, "", "", task, label));
        }
        return rows;
    }

    private static Node row(int place, String sign, String word, Order task, String label) {
        var words = new VBox(new RichTextView(task.block(label), Tone.BODY));
        if (!word.isEmpty()) {
            words.getChildren().add(Columns.styled(new Label(word), "small"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var number = Columns.styled(new Label((place + " " + sign).strip()), "sign");
        number.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(number, words);
        row.getStyleClass().addAll("block", "judged");
        if (!sign.isEmpty()) {
            row.getStyleClass().add(sign.equals("✓") ? "right" : "wrong");
        }
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(text("study.option", place, task.block(label).plain()) + ". " + word);
        return row;
    }
}
