package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.Filled;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Asking;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Filling blanks, by keyboard alone and by mouse alone, typed and chosen.

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class GapChoicesViewTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void textsAreChosenByTheirDigitsOnceTheyAreAskedFor(FxRobot robot) {
        var stand = stand(robot);
        assertThat(cap(robot)).isEqualTo("Alt C");

        stand.with(KeyCode.ALT, KeyCode.C);
        stand.type(key(stand, "range(1, 3)"), key(stand, "n * 2"), KeyCode.ENTER);

        assertThat(stand.stored())
                .isEqualTo(new Filled(Map.of("1", "range(1, 3)", "2", "n * 2"), Set.of("1", "2")));
    }

    @Test
    void textsAreChosenByTheMouse(FxRobot robot) {
        var stand = stand(robot);

        stand.click("study-choose");
        stand.click("study-choice-" + number(stand, "range(3)"));
        stand.click("study-choice-" + number(stand, "n ** 2"));
        stand.click("study-choice-" + number(stand, "n * 2"));
        stand.click("study-submit");

        assertThat(stand.stored())
                .isEqualTo(new Filled(Map.of("1", "range(3)", "2", "n * 2"), Set.of("1", "2")));
    }

    @Test
    void whatWasTypedIsNotTakenForChosen(FxRobot robot) {
        var stand = stand(robot);

        robot.write("range(3)");
        stand.with(KeyCode.ALT, KeyCode.C);
        stand.type(key(stand, "n * 2"));

        assertThat(stand.node("study-submit").isDisabled()).isTrue();
    }

    @Test
    void choicesTakenBackAreStillThere(FxRobot robot) {
        var stand = stand(robot);
        stand.with(KeyCode.ALT, KeyCode.C);
        stand.type(key(stand, "range(1, 3)"), key(stand, "n * 2"), KeyCode.ENTER);

        stand.with(KeyCode.CONTROL, KeyCode.Z);

        assertThat(stand.nodes(".option:picked")).hasSize(2);
        assertThat(stand.nodes(".gap-slot").stream().map(slot -> ((Label) slot).getText()))
                .containsExactly("range(1, 3)", "n * 2");
    }

    private StudyStand stand(FxRobot robot) {
        return new StudyStand(stage, robot, FakeTasks.item(1, ItemType.CLOZE, FakeTasks.cloze()));
    }

    private static KeyCode key(StudyStand stand, String text) {
        return KeyCode.getKeyCode(String.valueOf(number(stand, text)));
    }

    private static int number(StudyStand stand, String text) {
        var turn = ((Asking) stand.table()).turn();
        var texts =
                FakeTasks.cloze().blanks().stream()
                        .flatMap(blank -> turn.choices(blank).stream())
                        .toList();
        return List.copyOf(texts).indexOf(text) + 1;
    }

    private static String cap(FxRobot robot) {
        return robot.from(robot.lookup("#study-choose"))
                .lookup(".key-cap")
                .queryAs(Labeled.class)
                .getText();
    }
}
