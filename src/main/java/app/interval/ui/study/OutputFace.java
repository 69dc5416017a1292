package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.text.Block;
import app.interval.grading.Grader;
import app.interval.study.Table.Judged;
import app.interval.study.Turn;
import app.interval.ui.kit.CodeView;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.List;

/// What a program prints: typed, then beside what it really prints.
record OutputFace(PredictOutput task) implements Face {

    @Override
    public String kind() {
        return text("study.type-output");
    }

    /// Tab leaves the field, as everywhere.
    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        var field = new TextArea(model.draftProperty().get().typed());
        field.setId("study-answer");
        field.getStyleClass().add("output-field");
        field.positionCaret(field.getLength());
        field.setPrefRowCount(6);
        field.setPromptText(text("study.output-prompt"));
        field.setAccessibleText(text("study.type-output"));
        field.textProperty().subscribe(model::type);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                        leave(field, event);
                    }
                });
        return List.of(field);
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        var answer = Handed.made(judged.answer());
        var box = new VBox();
        box.setId("study-answer");
        box.getStyleClass().add("outputs");
        if (answer instanceof Typed(var typed) && !Grader.judge(task, answer).right()) {
            box.getChildren().addAll(title(text("study.your-output")), output(typed));
            Grader.expectedMistake(task, typed)
                    .filter(_ -> !Words.isRight(judged))
                    .ifPresent(wrong ->
                            box.getChildren().add(new RichTextView(wrong.rationale(), Tone.ASIDE)));
        }
        box.getChildren().addAll(title(text("study.printed-output")), output(task.output()));
        return List.of(box);
    }

    private static void leave(TextArea field, KeyEvent event) {
        field.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        KeyCode.TAB,
                        event.isShiftDown(),
                        true,
                        false,
                        false));
        event.consume();
    }

    private static Label title(String words) {
        return Columns.styled(new Label(words), "small");
    }

    private static CodeView output(String lines) {
        return new CodeView(new Block.Code("text", List.of(), lines), false);
    }
}
