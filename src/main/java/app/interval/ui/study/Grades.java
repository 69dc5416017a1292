package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.Grade;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.SceneKeys;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// How well an answer went that the learner compares: four grades.
final class Grades {

    private Grades() {}

    static Node[] of(StudyViewModel model) {
        return new Node[] {
            new Label(text("study.how-was-it")),
            grade(model, "study-again", text("study.again"), Action.AGAIN, Grade.AGAIN),
            grade(model, "study-hard", text("study.hard"), Action.HARD, Grade.HARD),
            grade(model, "study-good", text("study.good"), Action.GOOD, Grade.GOOD),
            grade(model, "study-easy", text("study.easy"), Action.EASY, Grade.EASY)
        };
    }

    /// The grade the ticks suggest is marked; Enter takes it.
    private static KeyButton grade(
            StudyViewModel model, String id, String words, Action action, Grade grade) {
        var button = BottomBar.button(id, words, action, () -> model.grade(grade)).choice();
        model.draftProperty()
                .when(shown(button))
                .subscribe(_ -> button.setPicked(model.suggested() == grade));
        var alone = SceneKeys.printed(button, action);
        var suggested = SceneKeys.printed(button, action, Action.GRADE);
        button.follow(
                model.draftProperty().flatMap(_ -> model.suggested() == grade ? suggested : alone));
        return button;
    }
}
