package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.item.Task.Coding;
import app.interval.domain.item.Task.WrongSolution;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.text.Block;
import app.interval.grading.Grader;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.ui.editor.CodeEditor;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.CodeView;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Code to write. The learner checks it against the solution and against mistakes others make.
record CodingFace(Coding task) implements Face {

    private static final String LANGUAGE = "python";

    @Override
    public String kind() {
        return text("study.write-code");
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        var typed = model.draftProperty().get().typed();
        var editor =
                new CodeEditor(
                        "study-answer",
                        text("study.your-code"),
                        LANGUAGE,
                        typed.isEmpty() ? task.starter() : typed);
        editor.textProperty().when(shown(editor)).subscribe((_, code) -> model.type(code));
        return List.of(code("study-tests", text("study.visible-tests"), tests()), editor);
    }

    private String tests() {
        return task.tests().visible();
    }

    @Override
    public List<Node> comparing(StudyViewModel model, Revealed revealed) {
        var mistakes = new VBox();
        mistakes.getStyleClass().add("rubric");
        mistakes.setId("study-mistakes");
        mistakes.getChildren().add(DimensionCard.wrapped("section", text("study.mistakes")));
        mistakes.getChildren().add(DimensionCard.wrapped("sentence", text("study.mistakes.how")));
        for (var number = 1; number <= task.wrong().size(); number++) {
            mistakes.getChildren().add(MistakeCard.toTick(number, wrong(number), model));
        }
        var parts = new ArrayList<Node>();
        if (revealed.answer() instanceof Typed(var code)) {
            parts.add(code("study-own", text("study.your-code"), code));
        }
        parts.add(solution());
        parts.add(mistakes);
        parts.add(hidden());
        return parts;
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        var parts = new ArrayList<Node>();
        if (Handed.made(judged.answer()) instanceof Typed(var code)) {
            parts.add(code("study-own", text("study.your-code"), code));
        }
        parts.add(solution());
        parts.add(DimensionCard.wrapped("section", text("study.mistakes")));
        var ticks = ticks(judged);
        for (var number = 1; number <= task.wrong().size(); number++) {
            var at = number;
            parts.add(MistakeCard.judged(wrong(at), ticks.map(found -> found.contains(at))));
        }
        parts.add(hidden());
        return parts;
    }

    /// Who gave up has ticked nothing and avoided nothing.
    private static Optional<List<Integer>> ticks(Judged judged) {
        var judgement = judged.verdict().judgement();
        return Optional.of(judgement.ticks()).filter(_ -> judgement.outcome().selfGraded());
    }

    private WrongSolution wrong(int number) {
        return task.wrong().get(number - 1);
    }

    private Node solution() {
        return code("study-solution", text("study.solution"), task.solution());
    }

    private Node hidden() {
        return code("study-hidden-tests", text("study.hidden-tests"), task.tests().hidden());
    }

    private static Node code(String id, String title, String code) {
        var lines = new Block.Code(LANGUAGE, List.of(), code.stripTrailing());
        return new Card(id, title, new CodeView(lines, true));
    }

    /// Letters tick, because the digits are grades.
    @Override
    public boolean pressed(StudyViewModel model, Revealed revealed, KeyEvent event) {
        if (!Keys.plain(event) || !event.getCode().isLetterKey()) {
            return false;
        }
        var point = event.getCode().getName().charAt(0) - 'A' + 1;
        model.tick(point);
        return point <= Grader.points(task);
    }
}
