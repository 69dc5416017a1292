package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Open;
import app.interval.domain.log.Answer.Typed;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.WritingArea;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;

/// A situation to think through aloud or in writing; what an interviewer would say on request, then
/// the rubric.
record OpenFace(Open task) implements Face {

    private static final int ROWS = 8;

    @Override
    public String kind() {
        return text("study.think");
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        var parts = new ArrayList<Node>();
        if (!task.clarifications().isEmpty()) {
            parts.add(new Clarifications(model, task.clarifications()));
        }
        parts.add(field(model));
        return parts;
    }

    /// Whoever thinks aloud leaves it empty.
    private static Node field(StudyViewModel model) {
        var field = new WritingArea("study-answer", text("study.write-or-think"), ROWS);
        field.setText(model.draftProperty().get().typed());
        field.setPromptText(text("study.write-or-think"));
        field.setAccessibleHelp(text("study.write-or-think.help"));
        field.positionCaret(field.getLength());
        field.textProperty().subscribe((_, words) -> model.type(words));
        return field;
    }

    @Override
    public List<Node> comparing(StudyViewModel model, Revealed revealed) {
        var parts = new ArrayList<Node>();
        if (revealed.answer() instanceof Typed(var words)) {
            parts.add(Reading.own(words));
        }
        var level = revealed.turn().item().facts().level();
        parts.add(new RubricColumn(model, task.rubric(), level));
        parts.addAll(afterwards());
        return parts;
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        var parts = new ArrayList<Node>();
        if (judged.verdict().judgement().outcome().selfGraded()) {
            parts.add(
                    new RatedColumn(
                            task.rubric(),
                            judged.turn().item().facts().level(),
                            judged.verdict().judgement().remarks().levels()));
        }
        if (Handed.made(judged.answer()) instanceof Typed(var words)) {
            parts.add(Reading.own(words));
        }
        parts.addAll(afterwards());
        return parts;
    }

    private List<Node> afterwards() {
        var parts = new ArrayList<Node>();
        parts.add(Reading.card("study-model", text("study.model-answer"), task.modelAnswer()));
        parts.addAll(Reading.followUps(task.followUps()));
        return parts;
    }

    @Override
    public boolean pressed(StudyViewModel model, Turn turn, KeyEvent event) {
        if (!Action.ASK.matches(event, Nodes.takesText(event.getTarget()))) {
            return false;
        }
        model.clarify();
        return true;
    }

    @Override
    public boolean pressed(StudyViewModel model, Revealed revealed, KeyEvent event) {
        return RubricColumn.of(event).filter(rubric -> rubric.pressed(event)).isPresent();
    }
}
