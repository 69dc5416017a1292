package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.Matched;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Asking;
import app.interval.ui.kit.Focusable;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
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

/// Finding what belongs together, by keyboard alone and by mouse alone.

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MatchViewTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void theDigitsFromFirstToLastMatchAll(FxRobot robot) {
        var stand = stand(robot);

        stand.type(key(stand, "1"), key(stand, "2"), key(stand, "3"), KeyCode.ENTER);

        assertThat(stand.stored()).isEqualTo(new Matched(Map.of("1", "1", "2", "2", "3", "3")));
        assertThat(((Label) stand.node("study-headline")).getText()).isEqualTo("Right");
    }

    @Test
    void arrowsMarkAnotherAndADigitMovesWhatStoodElsewhere(FxRobot robot) {
        var stand = stand(robot);

        stand.type(key(stand, "2"), KeyCode.UP, key(stand, "1"));
        assertThat(rights(stand)).isEqualTo(Map.of("1", "1"));
        stand.type(key(stand, "1"));
        assertThat(rights(stand)).as("it stands beside one only").isEqualTo(Map.of("2", "1"));
    }

    @Test
    void theSameDigitTakesItAwayAgain(FxRobot robot) {
        var stand = stand(robot);

        stand.type(key(stand, "1"), KeyCode.UP, key(stand, "1"));

        assertThat(rights(stand)).isEmpty();
    }

    @Test
    void aClickOnTheLeftAndOneOnTheRightMakeAPair(FxRobot robot) {
        var stand = stand(robot);

        stand.click("study-left-3");
        stand.click("study-right-x1");
        stand.click("study-right-1");
        stand.click("study-right-2");
        stand.click("study-submit");

        assertThat(stand.stored()).isEqualTo(new Matched(Map.of("3", "x1", "1", "1", "2", "2")));
        assertThat(((Label) stand.node("study-detail")).getText()).startsWith("2 of 3 right.");
    }

    @Test
    void nothingIsSubmittedWhileOneIsOpen(FxRobot robot) {
        var stand = stand(robot);

        stand.type(key(stand, "1"), key(stand, "2"), KeyCode.ENTER);

        assertThat(stand.table()).isInstanceOf(Asking.class);
        assertThat(stand.node("study-submit").isDisabled()).isTrue();
    }

    @Test
    void everyPairSaysHowItWasAndWhy(FxRobot robot) {
        var stand = stand(robot);

        stand.type(key(stand, "1"), key(stand, "x1"), key(stand, "3"), KeyCode.ENTER);

        assertThat(stand.nodes(".option").stream().map(card -> card.getAccessibleText()))
                .containsExactly(
                        "Your answer, right. one. Belongs here ONE. Why one",
                        "Your answer, wrong. two. You chose FOUR. Belongs here TWO. Why two",
                        "Your answer, right. three. Belongs here THREE. Why three",
                        "Belongs to none of these. FOUR. Nobody counts that far.");
        assertThat(stand.nodes(".option .sign").stream().map(sign -> ((Label) sign).getText()))
                .containsExactly("✓", "✕", "✓", "–");
    }

    @Test
    void pairsTakenBackAreStillThere(FxRobot robot) {
        var stand = stand(robot);
        stand.type(key(stand, "3"), key(stand, "x1"), key(stand, "1"), KeyCode.ENTER);

        stand.with(KeyCode.CONTROL, KeyCode.Z);

        assertThat(rights(stand)).isEqualTo(Map.of("1", "3", "2", "x1", "3", "1"));
        assertThat(stand.node("study-left-2").getAccessibleText()).isEqualTo("two: FOUR");
    }

    @Test
    void bothSidesSpeak(FxRobot robot) {
        var stand = stand(robot);

        assertThat(Focusable.nameless(stand.scene().getRoot())).isEmpty();
        assertThat(stand.node("study-left-1").getAccessibleText())
                .isEqualTo("one: Nothing chosen yet");
        assertThat(stand.node("study-right-2").getAccessibleText()).isEqualTo("TWO");
        stand.type(key(stand, "2"));
        assertThat(stand.node("study-left-1").getAccessibleText()).isEqualTo("one: TWO");
        assertThat(stand.node("study-right-2").getAccessibleText()).isEqualTo("one: TWO");
        assertThat(
                        stand.node("study-left-2")
                                .queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(true);
    }

    @Test
    void spaceTakesWhatHasTheFocus(FxRobot robot) {
        var stand = stand(robot);
        robot.interact(() -> stand.node("study-right-3").requestFocus());

        stand.type(KeyCode.SPACE);

        assertThat(rights(stand)).isEqualTo(Map.of("1", "3"));
    }

    private StudyStand stand(FxRobot robot) {
        return new StudyStand(stage, robot, FakeTasks.item(1, ItemType.MATCH, FakeTasks.match()));
    }

    private static KeyCode key(StudyStand stand, String label) {
        List<String> shown = ((Asking) stand.table()).turn().order();
        return KeyCode.getKeyCode(String.valueOf(shown.indexOf(label) + 1));
    }

    private static Map<String, String> rights(StudyStand stand) {
        var made = stand.fixture().model.draftProperty().get().made();
        return made.map(answer -> ((Matched) answer).rights()).orElse(Map.of());
    }
}
