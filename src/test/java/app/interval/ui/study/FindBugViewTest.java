package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Picked;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.ui.kit.Focusable;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Optional;
import java.util.Set;

/// Pointing at a line: lines 2 and 4 of five are right, the third is empty.

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FindBugViewTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void digitsAndEnterAreEnough(FxRobot robot) {
        var stand = stand(robot);

        stand.type(KeyCode.DIGIT4, KeyCode.ENTER);

        assertThat(stand.stored()).isEqualTo(new Picked(Set.of("4")));
        assertThat(headline(stand)).isEqualTo("Right");
    }

    @Test
    void arrowsGoFromLineToLineAndOverEmptyOnes(FxRobot robot) {
        var stand = stand(robot);

        stand.type(KeyCode.DOWN);
        assertThat(picked(stand)).containsExactly("1");
        stand.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(picked(stand)).containsExactly("4");
        assertThat(stand.focused()).isEqualTo(stand.node("study-line-4"));
        stand.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);

        assertThat(stand.stored()).isEqualTo(new Picked(Set.of("4")));
    }

    @Test
    void aClickChoosesAClickSubmits(FxRobot robot) {
        var stand = stand(robot);

        stand.click("study-line-1");
        stand.click("study-submit");

        assertThat(stand.stored()).isEqualTo(new Picked(Set.of("1")));
        assertThat(headline(stand)).isEqualTo("Not quite");
        assertThat(((Label) stand.node("study-detail")).getText())
                .startsWith("You chose line 1; line 2 or 4 is right.");
    }

    @Test
    void anEmptyLineCannotBeChosen(FxRobot robot) {
        var stand = stand(robot);

        stand.type(KeyCode.DIGIT3, KeyCode.ENTER);

        assertThat(stand.table()).isInstanceOf(Asking.class);
        assertThat(picked(stand)).isEmpty();
    }

    @Test
    void aSecondDigitSaysMoreAndZeroIsNoLineOfItsOwn(FxRobot robot) {
        var code = "x = 1\n".repeat(12);
        var task = FakeTasks.findBug(code);
        var stand = new StudyStand(stage, robot, FakeTasks.item(1, ItemType.FIND_BUG, task));

        stand.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
        assertThat(picked(stand)).containsExactly("12");
        stand.type(KeyCode.DIGIT3);
        assertThat(picked(stand)).as("there is no line 123").containsExactly("3");
        stand.type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        assertThat(picked(stand)).containsExactly("10");

        stand.type(KeyCode.DIGIT0);
        assertThat(stand.stored())
                .as("there is no line 100; what was begun is kept")
                .isEqualTo(new GaveUp(Optional.of(new Picked(Set.of("10")))));
    }

    @Test
    void everySuspectedLineHasItsReasonAndTheProgramIsMended(FxRobot robot) {
        var stand = stand(robot);

        stand.type(KeyCode.DIGIT5, KeyCode.ENTER);

        assertThat(stand.table()).isInstanceOf(Judged.class);
        assertThat(stand.nodes(".option").stream().map(card -> card.getAccessibleText()))
                .containsExactly(
                        "Line 1 · Not right. def f(x):. About line 1",
                        "Line 2 · Right. y = x. About line 2",
                        "Line 4 · Right. y.append(1). About line 4",
                        "Line 5 · Your answer, wrong. return y. ");
        assertThat(stand.node("study-line-5").getAccessibleText())
                .isEqualTo("Line 5: return y. Your answer, wrong.");
        assertThat(stand.isThere("#study-mended .suspect-line.right")).isTrue();
        assertThat(stand.nodes("#study-mended .suspect-line.right")).hasSize(1);
    }

    @Test
    void linesSpeakAndOneOfThemIsReachedByTab(FxRobot robot) {
        var stand = stand(robot);
        var line = stand.node("study-line-2");

        assertThat(line.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(line.getAccessibleText()).isEqualTo("Line 2: y = x");
        assertThat(Focusable.nameless(stand.scene().getRoot())).isEmpty();
        assertThat(stand.nodes(".suspect-line").stream().filter(node -> node.isFocusTraversable()))
                .hasSize(1);
        stand.type(KeyCode.DIGIT2);
        assertThat(line.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
    }

    @Test
    void anAnswerTakenBackIsStillThere(FxRobot robot) {
        var stand = stand(robot);
        stand.type(KeyCode.DIGIT2, KeyCode.ENTER);

        stand.with(KeyCode.CONTROL, KeyCode.Z);

        assertThat(stand.table()).isInstanceOf(Asking.class);
        assertThat(picked(stand)).containsExactly("2");
    }

    private StudyStand stand(FxRobot robot) {
        var item = FakeTasks.item(1, ItemType.FIND_BUG, FakeTasks.findBug());
        return new StudyStand(stage, robot, item);
    }

    private static Set<String> picked(StudyStand stand) {
        return stand.fixture().model.draftProperty().get().picked();
    }

    private static String headline(StudyStand stand) {
        return ((Label) stand.node("study-headline")).getText();
    }
}
