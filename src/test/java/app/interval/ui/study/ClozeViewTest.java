package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.Filled;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Asking;
import app.interval.ui.kit.Focusable;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Map;
import java.util.Set;

/// Filling blanks, by keyboard alone and by mouse alone, typed and chosen.

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ClozeViewTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void theFirstBlankHasTheFocusAndTabGoesToTheNext(FxRobot robot) {
        var stand = stand(robot);

        robot.write("range( 3 )");
        stand.type(KeyCode.TAB);
        robot.write("n*2");
        stand.with(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(stand.stored())
                .isEqualTo(new Filled(Map.of("1", "range( 3 )", "2", "n*2"), Set.of()));
        assertThat(((Label) stand.node("study-headline")).getText()).isEqualTo("Right");
    }

    @Test
    void nothingIsSubmittedWhileABlankIsEmpty(FxRobot robot) {
        var stand = stand(robot);

        robot.write("range(3)");
        stand.with(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(stand.table()).isInstanceOf(Asking.class);
        assertThat(stand.node("study-submit").isDisabled()).isTrue();
    }

    @Test
    void plainKeysAskForTextsOutsideOfTheFields(FxRobot robot) {
        var stand = stand(robot);
        stand.type(KeyCode.TAB, KeyCode.TAB);
        assertThat(cap(robot)).isEqualTo("C");

        stand.type(KeyCode.C);

        assertThat(stand.isThere("#study-choice-1")).isTrue();
        assertThat(stand.isThere(".gap-field"))
                .as("whoever has seen the texts could guess")
                .isFalse();
    }

    @Test
    void rightAndWrongStandInTheCodeAndEveryTextHasItsReason(FxRobot robot) {
        var stand = stand(robot);

        robot.write("range(1,3)");
        stand.type(KeyCode.TAB);
        robot.write("n * 2");
        stand.with(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(stand.nodes(".gap-slot").stream().map(slot -> ((Label) slot).getText()))
                .containsExactly("✕ range(1,3)", "✓ range(3)", "✓ n * 2");
        assertThat(stand.nodes(".option").stream().map(card -> card.getAccessibleText()))
                .containsExactly(
                        "Blank 1 · Your answer, wrong. range(1,3). Not range(1, 3)",
                        "Blank 1 · Right. range(3). ",
                        "Blank 1 · Not right. range(2). Not range(2)",
                        "Blank 2 · Your answer, right. n * 2. ",
                        "Blank 2 · Not right. n ** 2. Not n ** 2");
        assertThat(((Label) stand.node("study-detail")).getText()).startsWith("1 of 2 right.");
    }

    @Test
    void textsTakenBackAreStillThere(FxRobot robot) {
        var stand = stand(robot);
        robot.write("range(1,3)");
        stand.type(KeyCode.TAB);
        robot.write("n");
        stand.with(KeyCode.CONTROL, KeyCode.ENTER);

        stand.with(KeyCode.CONTROL, KeyCode.Z);

        assertThat(((TextField) stand.node("study-answer")).getText()).isEqualTo("range(1,3)");
        assertThat(((TextField) stand.node("study-blank-2")).getText()).isEqualTo("n");
        assertThat(stand.node("study-submit").isDisabled()).isFalse();
    }

    @Test
    void blanksGrowWithWhatIsInThem(FxRobot robot) {
        var stand = stand(robot);
        var field = (TextField) stand.node("study-answer");
        var before = field.getWidth();

        robot.write("a_rather_long_name_for_a_function(with_arguments)");

        assertThat(field.getWidth()).isGreaterThan(before * 2);
    }

    @Test
    void blanksSpeak(FxRobot robot) {
        var stand = stand(robot);

        assertThat(Focusable.nameless(stand.scene().getRoot())).isEmpty();
        assertThat(stand.node("study-answer").getAccessibleText()).isEqualTo("Blank 1");
        assertThat(stand.node("study-answer").getAccessibleHelp()).contains("Spaces");
        stand.with(KeyCode.ALT, KeyCode.C);
        assertThat(Focusable.nameless(stand.scene().getRoot())).isEmpty();
        assertThat(stand.node("study-choice-1").getAccessibleRole())
                .isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(stand.node("study-choice-1").getAccessibleText()).startsWith("Blank 1: ");
        assertThat(stand.focused()).isEqualTo(stand.node("study-choice-1"));
    }

    private StudyStand stand(FxRobot robot) {
        return new StudyStand(stage, robot, FakeTasks.item(1, ItemType.CLOZE, FakeTasks.cloze()));
    }

    private static String cap(FxRobot robot) {
        return robot.from(robot.lookup("#study-choose"))
                .lookup(".key-cap")
                .queryAs(Labeled.class)
                .getText();
    }
}
