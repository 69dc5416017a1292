package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task.Open;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.text.RichText;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Focusable;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;

/// A situation thought through: asked about, compared, rated dimension by dimension.
class OpenFaceTest extends ComposedFixture {

    @Start
    void start(Stage given) {
        keep(given);
    }

    @Test
    void theKeysPrintedOnTheScreenAreEnough(FxRobot robot) {
        open(robot, item());

        robot.write("A queue").push(KeyCode.ALT, KeyCode.Q);
        shortcut(robot, KeyCode.ENTER);
        assertThat(table()).isInstanceOf(Revealed.class);
        assertThat(stored()).isEqualTo(new Typed("A queue"));
        robot.type(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.DIGIT2);
        assertThat(table()).as("the last is not rated yet").isInstanceOf(Revealed.class);
        robot.type(KeyCode.ENTER);
        assertThat(table()).as("nor is it now").isInstanceOf(Revealed.class);
        robot.type(KeyCode.DIGIT3, KeyCode.ENTER);

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(judgement().remarks().levels())
                .isEqualTo(Map.of(1, Level.MID, 3, Level.SENIOR, 4, Level.ENTRY, 5, Level.MID));
        assertThat(judgement().outcome().share()).isEqualTo(0.6);
        assertThat(judgement().scheduled().orElseThrow().grade()).isEqualTo(Grade.HARD);
        assertThat(words(robot, "#study-headline")).isEqualTo("3 of 5 at mid level");
    }

    @Test
    void whatIsRatedStaysWhenTheItemIsStarred(FxRobot robot) {
        open(robot, item());
        shortcut(robot, KeyCode.ENTER);
        robot.type(KeyCode.DIGIT3, KeyCode.DIGIT4);

        robot.type(KeyCode.T);

        assertThat(table()).isInstanceOf(Revealed.class);
        assertThat(fixture.model.draftProperty().get().levels()).hasSize(2);
    }

    @Test
    void theMouseAloneIsEnough(FxRobot robot) {
        open(robot, item());

        robot.clickOn("#study-submit");
        assertThat(stored()).isEqualTo(new Thought());
        for (var number = 1; number <= 5; number++) {
            assertThat(robot.lookup("#study-rated-all").query().isDisabled()).isTrue();
            click(robot, "#study-dimension-" + number + "-4");
        }
        robot.clickOn("#study-rated-all");

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(judgement().outcome().right()).isTrue();
        robot.clickOn("#study-undo");
        assertThat(table()).isInstanceOf(Revealed.class);
        assertThat(fixture.model.draftProperty().get().levels()).hasSize(5);
    }

    @Test
    void whatIsAskedBackIsSaidOneByOneAndCostsNothing(FxRobot robot) {
        open(robot, item());
        assertThat(robot.lookup(".clarified .rich-text").queryAll()).isEmpty();

        robot.clickOn("#study-ask");
        assertThat(robot.lookup(".clarified .rich-text").queryAll()).hasSize(1);
        robot.clickOn("#study-ask");
        assertThat(robot.lookup(".clarified .rich-text").queryAll()).hasSize(2);
        assertThat(words(robot, "#study-ask")).isEqualTo("Nothing more to ask");
        robot.clickOn("#study-submit");

        assertThat(fixture.journal.events())
                .filteredOn(Submitted.class::isInstance)
                .allSatisfy(event ->
                        assertThat(((Submitted) event).attempt().effort().hints()).isZero());
    }

    @Test
    void ratingGoesFromDimensionToDimensionAndEachCanBeChanged(FxRobot robot) {
        open(robot, item());
        robot.clickOn("#study-submit");

        robot.type(KeyCode.DIGIT2);
        assertThat(focused()).isEqualTo("study-dimension-2-1");
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(fixture.model.draftProperty().get().levels())
                .isEqualTo(Map.of(1, Level.ENTRY, 2, Level.MID));
        robot.type(KeyCode.UP, KeyCode.UP);
        assertThat(fixture.model.draftProperty().get().levels()).isEqualTo(Map.of(1, Level.ENTRY));
        assertThat(words(robot, "#study-dimension-2 .small")).isEqualTo("You said: Not yet there");
        assertThat(words(robot, "#study-dimension-3 .small")).isEqualTo("Not rated yet");
    }

    @Test
    void theNextLevelIsShownAfterwardsAndMarksNobodyDown(FxRobot robot) {
        open(robot, item());
        robot.clickOn("#study-submit");
        robot.type(
                KeyCode.DIGIT3,
                KeyCode.DIGIT3,
                KeyCode.DIGIT3,
                KeyCode.DIGIT3,
                KeyCode.DIGIT3,
                KeyCode.ENTER);

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(judgement().outcome().right()).isTrue();
        assertThat(words(robot, "#study-rated .small")).isEqualTo("What senior level would add");
        assertThat(words(robot, "#study-rated .rated-enough"))
                .isEqualTo("✓ mid: as far as this question asks");
    }

    @Test
    void gradesOfFlashcardsAreNoKeysHere(FxRobot robot) {
        open(robot, item());
        robot.clickOn("#study-submit");

        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1);

        assertThat(table()).isInstanceOf(Revealed.class);
        assertThat(robot.lookup("#study-again").tryQuery()).isEmpty();
    }

    @Test
    void whoDoesNotKnowSeesTheModelAnswer(FxRobot robot) {
        open(robot, item());

        robot.push(KeyCode.ALT, KeyCode.DIGIT0);

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(words(robot, "#study-headline")).isEqualTo("Not yet");
        assertThat(robot.lookup("#study-model").tryQuery()).isPresent();
        assertThat(robot.lookup("#study-rated").tryQuery()).isEmpty();
    }

    @Test
    void whatWasWrittenIsThereAgainWhenTheRevealIsTakenBack(FxRobot robot) {
        open(robot, item());
        robot.write("A queue");
        shortcut(robot, KeyCode.ENTER);

        robot.clickOn("#study-undo");

        assertThat(table()).isInstanceOf(Asking.class);
        assertThat(fixture.model.draftProperty().get().typed()).isEqualTo("A queue");
    }

    @Test
    void thoseWhoHearItKnowWhereTheyAre(FxRobot robot) {
        open(robot, item());
        allSpeak();
        robot.clickOn("#study-submit");
        allSpeak();
        var row = robot.lookup("#study-dimension-1-3").query();
        assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(row.getAccessibleText()).isEqualTo("Goal: mid. Goal weighed");
        robot.type(KeyCode.DIGIT3);
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(Focusable.tabOrder(robot, stage.getScene()))
                .containsSubsequence(
                        "study-dimension-2-1", "study-dimension-3-1", "study-dimension-5-1");
    }

    private static Item item() {
        var bare = FakeTasks.open();
        return FakeTasks.item(
                1,
                ItemType.OPEN,
                new Open(
                        List.of(RichText.of("Ten a second"), RichText.of("One region")),
                        bare.rubric(),
                        bare.modelAnswer(),
                        List.of(RichText.of("And with two regions?"))));
    }
}
