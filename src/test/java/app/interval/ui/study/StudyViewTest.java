package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.interval.domain.item.Item;
import app.interval.study.FakeItems;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Mouse, keys and focus on the study screen.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StudyViewTest {

    private Stage stage;
    private StudyFixture fixture;

    @Start
    void show(Stage given) {
        stage = given;
        fixture = new StudyFixture(FakeItems.single(1));
    }

    @Test
    void aClickChoosesAClickSubmitsAClickGoesOnAndOut(FxRobot robot) {
        open(robot, FakeItems.single(1));

        robot.clickOn("#study-option-a").clickOn("#study-submit");
        verifyThat("#study-headline", hasText("Right"));
        robot.clickOn("#study-next");
        verifyThat("#study-summary", node -> node.isVisible());
        robot.clickOn("#study-done");

        assertThat(fixture.left).isOne();
    }

    @Test
    void theKeysPrintedOnTheScreenAreEnough(FxRobot robot) {
        open(robot, FakeItems.single(1), FakeItems.single(2));

        robot.type(KeyCode.DIGIT3, KeyCode.S, KeyCode.ENTER);
        assertThat(table()).isInstanceOf(Judged.class);
        shortcut(robot, KeyCode.Z);
        assertThat(table()).isInstanceOf(Asking.class);
        robot.press(KeyCode.SHIFT);
        shortcut(robot, KeyCode.Z);
        robot.release(KeyCode.SHIFT);
        assertThat(table()).isInstanceOf(Judged.class);
        robot.type(KeyCode.ENTER);
        assertThat(table()).isInstanceOf(Asking.class);
        robot.type(KeyCode.DIGIT0);
        verifyThat("#study-headline", hasText("Not yet"));

        robot.type(KeyCode.ESCAPE);
        assertThat(fixture.left).isOne();
        assertThat(fixture.journal.answers()).isEqualTo(2);
    }

    @Test
    void aTextFieldHasTheFocusAndTheButtonsPrintTheKeysThatWorkThere(FxRobot robot) {
        open(robot, FakeItems.predict(5));
        assertThat(robot.lookup("#study-answer").queryAs(TextArea.class).isFocused()).isTrue();
        assertThat(cap(robot, "#study-submit")).isEqualTo("Ctrl Enter");
        assertThat(cap(robot, "#study-sure")).isEqualTo("Alt S");

        robot.write("5").type(KeyCode.ENTER).write("done");
        shortcut(robot, KeyCode.ENTER);

        verifyThat("#study-headline", hasText("Right"));
    }

    @Test
    void tabLeavesTheTextFieldAndThenPlainKeysWork(FxRobot robot) {
        open(robot, FakeItems.predict(5));

        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#study-answer").query().isFocused()).isFalse();
        assertThat(cap(robot, "#study-submit")).isEqualTo("Enter");
        robot.type(KeyCode.DIGIT0);

        assertThat(table()).isInstanceOf(Judged.class);
    }

    @Test
    void aFlashcardIsShownTickedAndGradedByKeys(FxRobot robot) {
        open(robot, FakeItems.flashcard(1));

        robot.type(KeyCode.ENTER);
        assertThat(table()).isInstanceOf(Revealed.class);
        robot.type(KeyCode.A, KeyCode.C, KeyCode.DIGIT2);

        assertThat(table()).isInstanceOf(Judged.class);
        verifyThat("#study-headline", hasText("Hard"));
    }

    @Test
    void optionsAreReachedByTabAndChosenBySpace(FxRobot robot) {
        open(robot, FakeItems.single(1));

        for (int i = 0; i < 20 && !robot.lookup("#study-option-b").query().isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE);

        assertThat(fixture.model.draftProperty().get().picked()).containsExactly("b");
    }

    @Test
    void theVerdictTakesTheFocusSoThatItIsReadAloud(FxRobot robot) {
        open(robot, FakeItems.single(1));

        robot.type(KeyCode.DIGIT0);

        var verdict = robot.lookup("#study-verdict").query();
        assertThat(verdict.isFocused()).isTrue();
        assertThat(verdict.getAccessibleText()).startsWith("Not yet. ").contains("Comes back");
    }

    @Test
    void topicAndLevelAreHiddenUntilAnswered(FxRobot robot) {
        open(robot, FakeItems.single(1));
        assertThat(robot.lookup(".chip").queryAll()).isEmpty();

        robot.type(KeyCode.DIGIT0);

        assertThat(robot.lookup(".chip").queryAll()).hasSize(2);
    }

    @Test
    void everyOptionSpeaks(FxRobot robot) {
        open(robot, FakeItems.single(1));

        for (var option : robot.lookup(".option").queryAll()) {
            assertThat(option.getAccessibleText()).matches("[1-4]: .+");
        }
    }

    @Test
    void boxesSayThatSeveralMayBeChosenAndRoundMarksThatOneMay(FxRobot robot) {
        open(robot, FakeItems.multiple(1));
        assertThat(robot.lookup(".option .mark.box").queryAll()).hasSize(4);
        assertThat(robot.lookup(".option .mark.round").queryAll()).isEmpty();
        assertThat(robot.lookup(".option").queryAll().stream().map(Node::getAccessibleRole))
                .containsOnly(AccessibleRole.CHECK_BOX);

        open(robot, FakeItems.single(1));
        assertThat(robot.lookup(".option .mark.round").queryAll()).hasSize(4);
        assertThat(robot.lookup(".option .mark.box").queryAll()).isEmpty();
        assertThat(robot.lookup(".option").queryAll().stream().map(Node::getAccessibleRole))
                .containsOnly(AccessibleRole.RADIO_BUTTON);
    }

    @Test
    void pageKeysScrollWhereverTheFocusIs(FxRobot robot) {
        open(robot, FakeItems.predict(5));
        robot.interact(() -> stage.setHeight(300));

        robot.type(KeyCode.PAGE_DOWN);
        assertThat(scrolled(robot)).as("from the text field").isPositive();
        robot.type(KeyCode.PAGE_UP);
        assertThat(scrolled(robot)).isZero();

        robot.press(KeyCode.ALT).type(KeyCode.DIGIT0).release(KeyCode.ALT);
        assertThat(robot.lookup("#study-verdict").query().isFocused()).isTrue();
        robot.type(KeyCode.END);
        assertThat(scrolled(robot)).as("from the verdict").isOne();
        robot.type(KeyCode.HOME);
        assertThat(scrolled(robot)).isZero();
    }

    @Test
    void whatIsTypedComesIntoSight(FxRobot robot) {
        open(robot, FakeItems.predict(5));
        robot.interact(() -> stage.setHeight(260));
        robot.type(KeyCode.PAGE_UP);

        robot.write("5");

        var field = robot.lookup("#study-answer").query();
        var page = robot.lookup(".page-scroll").query();
        assertThat(field.localToScene(field.getBoundsInLocal()).getMinY())
                .isLessThan(page.localToScene(page.getBoundsInLocal()).getMaxY() - 20);
        assertThat(scrolled(robot)).isPositive();
    }

    @Test
    void thereIsNothingToSubmitUntilSomethingIsChosen(FxRobot robot) {
        open(robot, FakeItems.multiple(1));
        var submit = robot.lookup("#study-submit").query();
        assertThat(submit.isDisabled()).isTrue();

        robot.type(KeyCode.DIGIT1);
        assertThat(submit.isDisabled()).isFalse();
        robot.type(KeyCode.DIGIT1);
        assertThat(submit.isDisabled()).isTrue();
    }

    @Test
    void keysOfTheTextFieldWorkElsewhereToo(FxRobot robot) {
        open(robot, FakeItems.single(1));

        robot.type(KeyCode.DIGIT1);
        shortcut(robot, KeyCode.ENTER);

        assertThat(table()).isInstanceOf(Judged.class);
    }

    @Test
    void textOfTwiceTheSizeCutsNoButtonOff(FxRobot robot) {
        open(robot, FakeItems.predict(5));
        robot.interact(() -> {
            Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 200));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();

        var bar = (Region) robot.lookup(".bar").nth(1).query();
        assertThat(bar.getHeight())
                .as("three rows at most")
                .isLessThan(4 * robot.lookup("#study-submit").queryAs(Region.class).getHeight());
        for (var button : robot.lookup(".key-button").queryAll()) {
            var place = button.localToScene(button.getBoundsInLocal());
            if (button.isVisible()) {
                assertThat(place.getMinX()).as(button.getId()).isNotNegative();
                assertThat(place.getMaxX())
                        .as(button.getId())
                        .isLessThanOrEqualTo(stage.getScene().getWidth());
            }
        }
    }

    private static double scrolled(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".page-scroll").queryAs(ScrollPane.class).getVvalue();
    }

    private void open(FxRobot robot, Item... items) {
        robot.interact(() -> {
            fixture = new StudyFixture(items);
            var scene = new Scene(new StudyView(fixture.model), 900, 700);
            Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
            stage.setScene(scene);
            stage.show();
            fixture.model.begin();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Table table() {
        WaitForAsyncUtils.waitForFxEvents();
        return fixture.table();
    }

    private static void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static String cap(FxRobot robot, String button) {
        return robot.from(robot.lookup(button)).lookup(".key-cap").queryAs(Labeled.class).getText();
    }
}
