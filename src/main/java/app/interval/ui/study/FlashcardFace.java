package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.item.Task.Flashcard;
import app.interval.domain.text.RichText;
import app.interval.grading.Grader;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.IntFunction;

/// An answer in one breath, with the points to tick off.
record FlashcardFace(Flashcard card) implements Face {

    @Override
    public String kind() {
        return text("study.explain");
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        return List.of();
    }

    @Override
    public List<Node> comparing(StudyViewModel model, Revealed revealed) {
        return body(
                text("study.what-did-you-say"),
                number -> tick(model, number, card.points().get(number - 1)));
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        var ticks = judged.verdict().judgement().ticks();
        return body(
                text("study.points"),
                number -> point(ticks.contains(number), card.points().get(number - 1)));
    }

    /// Letters tick, because the digits are grades.
    @Override
    public boolean pressed(StudyViewModel model, Revealed revealed, KeyEvent event) {
        if (!Keys.plain(event) || !event.getCode().isLetterKey()) {
            return false;
        }
        var point = event.getCode().getName().charAt(0) - 'A' + 1;
        model.tick(point);
        return point <= Grader.points(card);
    }

    private List<Node> body(String title, IntFunction<Node> point) {
        var box = new VBox(new RichTextView(card.answer(), Tone.BODY));
        box.getStyleClass().addAll("card", "flashcard");
        var heading = Columns.styled(new Label(title), "small");
        if (!card.points().isEmpty()) {
            box.getChildren().add(heading);
        }
        for (int number = 1; number <= card.points().size(); number++) {
            box.getChildren().add(point.apply(number));
        }
        return List.of(box);
    }

    private static Node tick(StudyViewModel model, int number, RichText point) {
        var box = new CheckBox();
        box.setId("study-tick-" + number);
        box.setAccessibleText(point.plain());
        box.setAccessibleHelp(text("help.key", letter(number)));
        box.setOnAction(_ -> model.tick(number));
        model.draftProperty()
                .when(shown(box))
                .subscribe(draft -> box.setSelected(draft.ticks().contains(number)));
        var words = new RichTextView(point, Tone.BODY);
        words.setOnMouseClicked(_ -> model.tick(number));
        var marks = new HBox(KeyButton.keyCap(letter(number)), box);
        marks.getStyleClass().add("marks");
        return row(marks, words);
    }

    private static Node point(boolean ticked, RichText point) {
        var sign = Columns.styled(new Label(ticked ? "✓" : "–"), "sign");
        return row(sign, new RichTextView(point, Tone.ASIDE));
    }

    private static Node row(Node sign, Node words) {
        var row = new HBox(sign, words);
        row.getStyleClass().add("point");
        HBox.setHgrow(words, Priority.ALWAYS);
        return row;
    }

    private static String letter(int number) {
        return Character.toString('A' + number - 1);
    }
}
