package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Item;
import app.interval.domain.item.Task.FindBug;
import app.interval.domain.item.Task.Line;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.text.RichText;
import app.interval.study.Table.Judged;
import app.interval.study.Turn;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A faulty program, one line of which is to be pointed at.
record FindBugFace(FindBug bug) implements Face {

    @Override
    public String kind() {
        return text("study.choose-line");
    }

    @Override
    public RichText prompt(Item item) {
        return Face.without("bug", item.prompt());
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        return List.of(new SuspectLines(bug, model));
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        return JudgedLines.of(bug, picked(judged));
    }

    @Override
    public String anchor(Judged judged) {
        return SuspectLines.id(picked(judged).stream().findFirst().orElse(""));
    }

    @Override
    public Optional<String> correction(Judged judged) {
        var right =
                bug.lines().stream()
                        .filter(Line::correct)
                        .map(Line::number)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(text("verdict.or")));
        var yours = String.join(", ", picked(judged));
        return Optional.of(
                yours.isEmpty()
                        ? text("verdict.right-line", right)
                        : text("verdict.your-line", yours, right));
    }

    @Override
    public boolean pressed(StudyViewModel model, Turn turn, KeyEvent event) {
        return Parts.press(event);
    }

    private static Set<String> picked(Judged judged) {
        return judged.answer() instanceof Picked(var labels) ? labels : Set.of();
    }
}
