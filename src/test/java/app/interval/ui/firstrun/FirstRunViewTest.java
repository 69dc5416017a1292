package app.interval.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.Wish.Aim;
import app.interval.domain.Wish.Interview;
import app.interval.domain.Wish.Minutes;
import app.interval.study.FakeJournal.Disk;
import app.interval.ui.kit.Focusable;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.Optional;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FirstRunViewTest {

    private final FirstRunFixture fixture = new FirstRunFixture();
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        stage.setScene(new Scene(new FirstRunView(fixture.model), 960, 700));
        Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 100));
        stage.show();
    }

    @Test
    void enterAloneIsEnough(FxRobot robot) {
        settle();
        robot.type(KeyCode.ENTER);

        assertThat(fixture.wishes()).containsExactly(new Aim(Level.MID), new Minutes(25));
        assertThat(fixture.begun).hasSize(1);
    }

    @Test
    void theKeyboardAloneIsEnough(FxRobot robot) {
        settle();
        robot.type(KeyCode.RIGHT, KeyCode.TAB);
        robot.write("11 December 2026");
        assertThat(words(robot, "#firstrun-day-comment")).isEqualTo("20 days");
        robot.type(KeyCode.TAB, KeyCode.TAB);
        robot.write("40");
        assertThat(words(robot, "#firstrun-minutes-comment")).isEqualTo("10 new questions today");
        robot.type(KeyCode.ENTER);

        assertThat(fixture.wishes())
                .containsExactly(
                        new Aim(Level.SENIOR),
                        new Interview(Optional.of(LocalDate.of(2026, 12, 11))),
                        new Minutes(40));
        assertThat(fixture.actions()).isOne();
    }

    @Test
    void theMouseAloneIsEnough(FxRobot robot) {
        robot.clickOn("#firstrun-level-entry").clickOn("#firstrun-day-calendar");
        var cell =
                robot.lookup(".day-cell").queryAllAs(DateCell.class).stream()
                        .filter(day -> LocalDate.of(2026, 11, 27).equals(day.getItem()))
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(cell);
        assertThat(robot.lookup("#firstrun-day").queryTextInputControl().getText())
                .isEqualTo("27 November 2026");
        robot.clickOn("#firstrun-begin");

        assertThat(fixture.wishes())
                .containsExactly(
                        new Aim(Level.ENTRY),
                        new Interview(Optional.of(LocalDate.of(2026, 11, 27))),
                        new Minutes(25));
    }

    @Test
    void digitsChooseALevelAndAreDigitsInAField(FxRobot robot) {
        settle();
        robot.type(KeyCode.DIGIT3);
        assertThat(fixture.model.levelProperty().get()).isEqualTo(Level.SENIOR);

        robot.type(KeyCode.TAB, KeyCode.DIGIT1);
        assertThat(fixture.model.levelProperty().get()).isEqualTo(Level.SENIOR);
        assertThat(fixture.model.dayProperty().get()).isEqualTo("1");
    }

    @Test
    void whatIsWrongIsSaidWhenTheFieldIsLeftAndTheWordsStay(FxRobot robot) {
        settle();
        robot.type(KeyCode.TAB);
        robot.write("20.11.2026");
        assertThat(words(robot, "#firstrun-day-below")).isEqualTo("No date yet? Leave it empty.");

        robot.type(KeyCode.TAB);
        assertThat(words(robot, "#firstrun-day-below")).startsWith("20 November 2026 is over.");
        assertThat(robot.lookup("#firstrun-day").query().getAccessibleHelp())
                .startsWith("20 November 2026 is over.");
        assertThat(fixture.model.dayProperty().get()).isEqualTo("20.11.2026");
    }

    @Test
    void enterLeadsToWhatCannotBeRead(FxRobot robot) {
        settle();
        robot.interact(() -> {
            fixture.model.dayProperty().set("soon");
            fixture.model.minutesProperty().set("4");
        });
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("firstrun-day");
        assertThat(words(robot, "#firstrun-minutes-below"))
                .isEqualTo("A whole number from 5 to 480, please.");

        robot.interact(() -> fixture.model.dayProperty().set(""));
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("firstrun-minutes");
        assertThat(fixture.begun).isEmpty();
    }

    @Test
    void escapeClosesTheCalendarFirstAndSkipsThen(FxRobot robot) {
        settle();
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        var calendar = robot.lookup("#firstrun-day-calendar").queryAs(DatePicker.class);
        assertThat(calendar.isShowing()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(calendar.isShowing()).isFalse();
        assertThat(fixture.skipped).isZero();

        robot.type(KeyCode.ESCAPE);
        assertThat(fixture.skipped).isOne();
        assertThat(fixture.preferences.firstTime()).isTrue();
    }

    @Test
    void escapeThrowsNoAnswerAway(FxRobot robot) {
        settle();
        robot.type(KeyCode.DIGIT3, KeyCode.ESCAPE);
        assertThat(fixture.skipped).isZero();
        assertThat(robot.lookup("#firstrun-skip").queryButton().getGraphic()).isNull();

        robot.clickOn("#firstrun-skip");
        assertThat(fixture.skipped).isOne();
    }

    @Test
    void aFullDiskIsSaidAndTheAnswersAreStoredAtTheSecondTry(FxRobot robot) {
        fixture.journal.disk(Disk.IS_FULL);
        robot.clickOn("#firstrun-level-entry").clickOn("#firstrun-begin");
        assertThat(words(robot, "#notice-sentence"))
                .startsWith("Your answers could not be stored.");

        fixture.journal.disk(Disk.WORKS);
        robot.clickOn("#notice-action");
        assertThat(fixture.wishes()).contains(new Aim(Level.ENTRY));
        assertThat(fixture.begun).hasSize(1);
    }

    @Test
    void tabGoesInReadingOrderAndEveryStopHasAName(FxRobot robot) {
        settle();
        assertThat(Focusable.tabOrder(robot, stage.getScene()))
                .containsExactly(
                        "firstrun-level-mid",
                        "firstrun-day",
                        "firstrun-day-calendar",
                        "firstrun-minutes",
                        "firstrun-skip",
                        "firstrun-begin");
        assertThat(Focusable.nameless(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void atTwiceTheTextSizeNothingIsCutOff(FxRobot robot) {
        robot.interact(() -> Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 200)));
        settle();
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        settle();

        var button = robot.lookup("#firstrun-begin").query();
        assertThat(focused()).isEqualTo("firstrun-begin");
        assertThat(button.localToScene(button.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(stage.getScene().getHeight());
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private String focused() {
        return String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    /// The keys go to the level when the first page was painted.
    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
