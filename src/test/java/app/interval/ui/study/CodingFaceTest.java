package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.Typed;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Focusable;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Code written in the editor, handed in, and checked by the learner.
class CodingFaceTest extends ComposedFixture {

    @Start
    void start(Stage given) {
        keep(given);
    }

    @BeforeEach
    void open(FxRobot robot) {
        open(robot, FakeTasks.item(1, ItemType.CODING, FakeTasks.coding()));
    }

    @Test
    void codeIsWrittenHandedInAndCheckedByKeys(FxRobot robot) {
        assertThat(focused()).isEqualTo("study-answer");
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        robot.write("def g():").type(KeyCode.ENTER).write("return 2");
        shortcut(robot, KeyCode.ENTER);

        assertThat(table()).isInstanceOf(Revealed.class);
        assertThat(stored()).isEqualTo(new Typed("def f():\n    ...\ndef g():\n    return 2"));
        robot.type(KeyCode.A, KeyCode.B);
        assertThat(fixture.model.suggested()).isEqualTo(Grade.GOOD);
        robot.type(KeyCode.ENTER);

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(judgement().ticks()).containsExactly(1, 2);
        assertThat(words(robot, "#study-headline")).isEqualTo("Good");
    }

    @Test
    void theMouseIsEnoughButForTheCode(FxRobot robot) {
        robot.clickOn("#study-answer").write("x");
        robot.clickOn("#study-submit");
        click(robot, "#study-tick-2");
        robot.clickOn("#study-hard");

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(judgement().ticks()).containsExactly(2);
        assertThat(judgement().outcome().share()).isEqualTo(0.5);
    }

    @Test
    void theStarterAloneIsNoAnswer(FxRobot robot) {
        var submit = robot.lookup("#study-submit").query();
        assertThat(submit.isDisabled()).isTrue();

        robot.write("x");
        assertThat(submit.isDisabled()).isFalse();
        robot.type(KeyCode.BACK_SPACE);
        assertThat(submit.isDisabled()).isTrue();
        shortcut(robot, KeyCode.ENTER);
        assertThat(table()).isInstanceOf(Asking.class);
    }

    @Test
    void lettersAndUndoInTheEditorAreTheEditorsOwn(FxRobot robot) {
        robot.write("gfsw0").type(KeyCode.ENTER);
        assertThat(table()).isInstanceOf(Asking.class);
        assertThat(fixture.model.draftProperty().get().certainty()).isEmpty();
        assertThat(cap(robot, "#study-submit")).isEqualTo("Ctrl Enter");

        shortcut(robot, KeyCode.Z);
        shortcut(robot, KeyCode.Z);
        assertThat(fixture.model.draftProperty().get().typed()).isEqualTo("def f():\n    ...\n");
        shortcut(robot, KeyCode.TAB);
        assertThat(focused()).isNotEqualTo("study-answer");
        robot.type(KeyCode.DIGIT0);
        assertThat(table()).isInstanceOf(Judged.class);
    }

    @Test
    void theTestsAreShownBeforeAndTheOthersAfter(FxRobot robot) {
        assertThat(robot.lookup("#study-tests").tryQuery()).isPresent();
        assertThat(robot.lookup("#study-hidden-tests").tryQuery()).isEmpty();
        assertThat(robot.lookup("#study-solution").tryQuery()).isEmpty();

        robot.write("x");
        shortcut(robot, KeyCode.ENTER);

        assertThat(robot.lookup("#study-hidden-tests").tryQuery()).isPresent();
        assertThat(robot.lookup("#study-solution").tryQuery()).isPresent();
        assertThat(robot.lookup(".mistake").queryAll()).hasSize(2);
    }

    @Test
    void theCodeOfAMistakeIsShownOnRequest(FxRobot robot) {
        robot.write("x");
        shortcut(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        click(robot, ".mistake .key-button");
        assertThat(robot.lookup(".mistake .code-view").queryAll()).hasSize(1);
        click(robot, ".mistake .key-button");
        assertThat(robot.lookup(".mistake .code-view").queryAll()).isEmpty();
    }

    @Test
    void codeIsThereAgainWhenHandingInIsTakenBack(FxRobot robot) {
        robot.write("x");
        shortcut(robot, KeyCode.ENTER);
        assertThat(table()).isInstanceOf(Revealed.class);

        robot.clickOn("#study-undo");

        assertThat(table()).isInstanceOf(Asking.class);
        assertThat(fixture.model.draftProperty().get().typed()).startsWith("xdef f()");
        assertThat(robot.lookup("#study-submit").query().isDisabled()).isFalse();
    }

    @Test
    void whatWasNotAvoidedIsSaidInWordsToo(FxRobot robot) {
        robot.write("x");
        shortcut(robot, KeyCode.ENTER);
        robot.type(KeyCode.A, KeyCode.DIGIT2);

        assertThat(robot.lookup(".mistake .small").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Not made", "Made, or not sure");
    }

    @Test
    void thoseWhoHearItKnowWhatIsWrittenWhere(FxRobot robot) {
        var editor = robot.lookup("#study-answer").query();
        assertThat(editor.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(editor.getAccessibleText()).isEqualTo("Your code");
        assertThat(Focusable.nameless(stage.getScene().getRoot())).isEmpty();

        robot.write("x");
        shortcut(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#study-tick-1").query().getAccessibleText())
                .isEqualTo("My code does not make this mistake: slow");
        assertThat(Focusable.nameless(stage.getScene().getRoot())).isEmpty();
    }

    private static String cap(FxRobot robot, String button) {
        return robot.from(robot.lookup(button)).lookup(".key-cap").queryAs(Labeled.class).getText();
    }
}
