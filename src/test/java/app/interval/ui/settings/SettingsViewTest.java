package app.interval.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.Wish.Aim;
import app.interval.domain.Wish.Minutes;
import app.interval.study.FakeJournal.Disk;
import app.interval.ui.kit.Focusable;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;
import app.interval.ui.settings.Setting.Section;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {

    private final SettingsFixture fixture = new SettingsFixture();
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        stage.setScene(
                new Scene(new SettingsView(fixture.model, fixture.around(), List.of()), 980, 960));
        Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 100));
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void aChangeIsToldAndTakenBackFromTheBarThatTellsIt(FxRobot robot) {
        robot.clickOn("#settings-level-senior");
        assertThat(words(robot, "#toast-words")).isEqualTo("Level: senior");
        assertThat(isPicked(robot, "#settings-level-senior")).isTrue();

        robot.clickOn("#settings-undo");
        assertThat(words(robot, "#toast-words")).isEqualTo("Taken back. Level: mid");
        assertThat(isPicked(robot, "#settings-level-mid")).isTrue();

        robot.clickOn("#settings-redo");
        assertThat(fixture.preferences.current().goal().level()).isEqualTo(Level.SENIOR);
    }

    @Test
    void whatAllDaysOfTheWeekMeanIsSaidOnce(FxRobot robot) {
        var said = "How much comes back, as far as there is a choice.";

        assertThat(robot.lookup(".meaning").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsOnlyOnce(said);
    }

    @Test
    void keysTakeBackAndBringBack(FxRobot robot) {
        robot.clickOn("#settings-level-senior");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(fixture.preferences.current().goal().level()).isEqualTo(Level.MID);

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(fixture.preferences.current().goal().level()).isEqualTo(Level.SENIOR);
    }

    @Test
    void aNumberIsStoredWithEnterAndTheKeysOfUndoAreThenThePages(FxRobot robot) {
        robot.doubleClickOn("#settings-minutes").write("40");
        assertThat(fixture.journal.isBlank()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(fixture.wishes()).containsExactly(new Minutes(40));

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(field(robot, "#settings-minutes")).isEqualTo("25");
        assertThat(fixture.preferences.current().pace().minutes()).isEqualTo(25);
    }

    @Test
    void aNumberIsStoredWhenTheFieldIsLeft(FxRobot robot) {
        robot.doubleClickOn("#settings-minutes").write("40").type(KeyCode.TAB);

        assertThat(fixture.wishes()).containsExactly(new Minutes(40));
    }

    @Test
    void aNumberBeyondItsLimitsIsToldThemAndNotStored(FxRobot robot) {
        robot.doubleClickOn("#settings-retention").write("99").type(KeyCode.TAB);

        assertThat(words(robot, "#settings-retention-below"))
                .isEqualTo("A whole number from 80 to 97, please.");
        assertThat(field(robot, "#settings-retention")).isEqualTo("99");
        assertThat(fixture.journal.isBlank()).isTrue();
    }

    @Test
    void escapePutsAFieldBackFirstAndLeavesThen(FxRobot robot) {
        robot.doubleClickOn("#settings-minutes").write("4").type(KeyCode.ESCAPE);
        assertThat(field(robot, "#settings-minutes")).isEqualTo("25");
        assertThat(fixture.left).isZero();

        robot.type(KeyCode.ESCAPE);
        assertThat(fixture.left).isOne();
    }

    @Test
    void aDateIsWrittenOutWhenItIsStored(FxRobot robot) {
        robot.clickOn("#settings-day").write("2026-12-11").type(KeyCode.ENTER);

        assertThat(field(robot, "#settings-day")).isEqualTo("11 December 2026");
        assertThat(words(robot, "#settings-day-comment")).isEqualTo("20 days");
        robot.interact(() -> robot.lookup("#settings-day").queryTextInputControl().clear());
        robot.type(KeyCode.ENTER);
        assertThat(fixture.preferences.current().goal().interview()).isEmpty();
    }

    @Test
    void theLookIsWornAtOnceAndIsNoPartOfTheLog(FxRobot robot) {
        robot.clickOn("#settings-theme-dark").clickOn("#settings-text-130");

        assertThat(fixture.look.get()).isEqualTo(new Look(ThemeChoice.DARK, 130));
        assertThat(fixture.journal.isBlank()).isTrue();
        robot.interact(() -> fixture.look.set(new Look(ThemeChoice.DARK, 150)));
        assertThat(isPicked(robot, "#settings-text-150")).isTrue();
    }

    @Test
    void aFullDiskIsSaidAndTriedAgain(FxRobot robot) {
        fixture.journal.disk(Disk.IS_FULL);
        robot.clickOn("#settings-level-senior");
        assertThat(words(robot, "#notice-sentence"))
                .isEqualTo("This could not be stored, so nothing has changed.");
        assertThat(isPicked(robot, "#settings-level-mid")).isTrue();

        fixture.journal.disk(Disk.WORKS);
        robot.clickOn("#notice-action");
        assertThat(fixture.wishes()).containsExactly(new Aim(Level.SENIOR));
        assertThat(robot.lookup(".notice").tryQuery()).isEmpty();
    }

    @Test
    void thePathIsCopied(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-folder-copy").queryButton().fire());

        assertThat(
                        WaitForAsyncUtils.waitForAsyncFx(
                                5_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(fixture.around().data().toAbsolutePath().toString());
    }

    @Test
    void tabGoesInReadingOrderAndEveryStopHasAName(FxRobot robot) {
        robot.clickOn("#settings-level-senior");
        robot.interact(() -> robot.lookup("#settings-leave").query().requestFocus());

        assertThat(Focusable.tabOrder(robot, stage.getScene()))
                .containsSubsequence(
                        "settings-leave",
                        "settings-level-senior",
                        "settings-day",
                        "settings-day-calendar",
                        "settings-minutes",
                        "settings-new",
                        "settings-share",
                        "settings-retention",
                        "settings-longest",
                        "settings-day-start",
                        "settings-theme-system",
                        "settings-text-100",
                        "settings-monday-normal",
                        "settings-sunday-normal",
                        "settings-folder-copy",
                        "settings-undo",
                        "toast-close");
        assertThat(Focusable.nameless(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void everySettingIsDescribedAndNoTwoShareAName() {
        var settings =
                new AllSettings(fixture.model, fixture.around())
                        .sections().stream()
                                .map(Section::settings)
                                .flatMap(s -> s.stream())
                                .toList();

        assertThat(settings).extracting(s -> s.words().id()).hasSize(18).doesNotHaveDuplicates();
        assertThat(settings).extracting(s -> s.words().title()).doesNotContain("");
        assertThat(settings).extracting(s -> s.words().meaning()).doesNotContain("");
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private static String field(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl().getText();
    }

    private static boolean isPicked(FxRobot robot, String id) {
        var picked =
                robot.lookup(id).query().queryAccessibleAttribute(AccessibleAttribute.SELECTED);
        return Boolean.TRUE.equals(picked);
    }
}
