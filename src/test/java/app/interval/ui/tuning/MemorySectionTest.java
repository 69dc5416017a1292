package app.interval.ui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.ParameterSet;
import app.interval.study.FakeJournal.Disk;
import app.interval.tuning.InForce;
import app.interval.tuning.Kept;
import app.interval.tuning.TuningFixture;
import app.interval.ui.kit.Focusable;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.util.List;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MemorySectionTest {

    private final MemoryFixture fixture = new MemoryFixture();
    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void aNewLearnerReadsThatThePublishedParametersHoldAndWhatAFitNeeds(FxRobot robot) {
        fixture.learner.forgetful(10);
        show(robot);

        assertThat(words(robot, "#tuning-name")).isEqualTo("Published parameters");
        assertThat(words(robot, "#tuning-words"))
                .isEqualTo(
                        "Needs 64 answers to questions you had met before; there are 30 so far.");
        assertThat(robot.lookup("#tuning-fit").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#tuning-others").query().getParent().isVisible()).isFalse();
    }

    @Test
    void aFitIsBegunWithAKeyToldAndTakenBack(FxRobot robot) {
        fixture.learner.forgetful(100);
        show(robot);
        focus(robot, "#tuning-fit");

        robot.type(KeyCode.SPACE);
        assertThat(words(robot, "#tuning-name")).isEqualTo("Fitted to you on 9 December 2026");
        assertThat(words(robot, "#tuning-about"))
                .startsWith("Learned from 300 of your answers. As a test the newest 60 were");
        assertThat(words(robot, "#tuning-example"))
                .matches("A question you know .* after .*; with the published .* after 5 days\\.");
        assertThat(words(robot, "#toast-words"))
                .isEqualTo("Memory model: fitted on 9 December 2026");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(words(robot, "#tuning-name")).isEqualTo("Published parameters");
        assertThat(words(robot, "#toast-words"))
                .isEqualTo("Taken back. Memory model: published parameters");

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(words(robot, "#tuning-name")).startsWith("Fitted to you");
    }

    @Test
    void whatIsGoingOnIsShownAndEndedAndTheKeysStayWhereTheyAre(FxRobot robot) {
        fixture.learner.forgetful(100);
        show(robot);
        focus(robot, "#tuning-fit");
        fixture.background.hold();

        robot.type(KeyCode.SPACE);
        assertThat(words(robot, "#tuning-words")).isEqualTo("Looking through your answers: 0 %");
        assertThat(robot.lookup("#tuning-progress").query().isVisible()).isTrue();
        assertThat(robot.lookup("#tuning-cancel").query().isFocused()).isTrue();

        robot.type(KeyCode.SPACE);
        robot.interact(fixture.background::release);
        assertThat(robot.lookup("#tuning-fit").query().isFocused()).isTrue();
        assertThat(words(robot, "#tuning-name")).isEqualTo("Published parameters");
    }

    @Test
    void whoIsLikeEverybodyIsToldThatNothingIsBetter(FxRobot robot) {
        fixture.learner.usual(100);
        show(robot);

        robot.interact(() -> robot.lookup("#tuning-fit").queryButton().fire());

        assertThat(words(robot, "#tuning-words"))
                .isEqualTo(
                        "Looked through 300 answers: nothing predicts the newest of them better"
                                + " than what is in force.");
    }

    @Test
    void anEarlierSetIsRestoredAndThatIsTakenBack(FxRobot robot) {
        fixture.learner.adopt(TuningFixture.set(0.5));
        fixture.learner.adopt(TuningFixture.set(0.25));
        show(robot);
        var restore = "#tuning-restore-" + TuningFixture.set(0.5).parameters().id();
        assertThat(robot.lookup(restore).queryButton().getAccessibleHelp())
                .isEqualTo("Fitted to you on 3 November 2026");

        robot.interact(() -> robot.lookup(restore).queryButton().fire());
        assertThat(fixture.learner.tuning.inForce().set()).isEqualTo(TuningFixture.set(0.5));
        assertThat(robot.lookup(restore).tryQuery()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(fixture.learner.tuning.inForce().set()).isEqualTo(TuningFixture.set(0.25));
        assertThat(robot.lookup(restore).tryQuery()).isPresent();
    }

    @Test
    void ofManySetsTheNewestAreShownAtFirst(FxRobot robot) {
        for (int i = 1; i < 9; i++) {
            fixture.learner.adopt(TuningFixture.set(0.1 * i));
        }
        show(robot);
        assertThat(robot.lookup(".other-set").queryAll()).hasSize(5);

        robot.interact(() -> robot.lookup("#tuning-all").queryButton().fire());
        assertThat(robot.lookup(".other-set").queryAll()).hasSize(8);
    }

    @Test
    void aSetOfANewerProgramIsNamedAndCannotBeRestored(FxRobot robot) {
        var newer =
                new Kept(
                        new ParameterSet("fsrs-8", List.of(1.0)),
                        Instant.parse("2027-01-01T12:00:00Z"),
                        900,
                        TuningFixture.set(1).losses());
        fixture.learner.archive.keep(newer);
        fixture.learner.desk.journal.foreign(fixture.learner.adopted(newer));
        fixture.learner.open();
        show(robot);

        assertThat(words(robot, "#tuning-name")).isEqualTo("Published parameters");
        assertThat(words(robot, "#tuning-instead"))
                .isEqualTo(
                        "Something else was chosen last. It was made by a newer version of Interval"
                                + " and cannot be used by this one.");
        assertThat(robot.lookup("#tuning-restore-" + newer.parameters().id()).tryQuery()).isEmpty();
    }

    @Test
    void aFullDiskIsSaid(FxRobot robot) {
        fixture.learner.forgetful(100);
        show(robot);
        fixture.learner.desk.journal.disk(Disk.IS_FULL);
        robot.interact(() -> robot.lookup("#tuning-fit").queryButton().fire());
        assertThat(words(robot, "#notice-sentence")).startsWith("Your answers could not be looked");

        fixture.learner.desk.journal.disk(Disk.WORKS);
        robot.interact(() -> robot.lookup("#notice-action").queryButton().fire());
        assertThat(fixture.learner.tuning.inForce()).isNotEqualTo(InForce.PUBLISHED);
    }

    @Test
    void theExampleFollowsTheWishOnTheSamePage(FxRobot robot) {
        fixture.learner.adopt(TuningFixture.set(0.5));
        show(robot);
        var before = words(robot, "#tuning-example");

        focus(robot, "#settings-retention");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("85").type(KeyCode.ENTER);

        assertThat(fixture.preferences.current().retention()).isEqualTo(0.85);
        assertThat(words(robot, "#tuning-example")).isNotEqualTo(before);
    }

    @Test
    void tabComesToEveryButtonInReadingOrderAndEachHasAName(FxRobot robot) {
        fixture.learner.adopt(TuningFixture.set(0.5));
        fixture.learner.usual(30);
        show(robot);
        robot.interact(() -> robot.lookup("#settings-leave").query().requestFocus());

        assertThat(Focusable.tabOrder(robot, stage.getScene()))
                .containsSubsequence(
                        "settings-day-start",
                        "tuning-fit",
                        "tuning-restore-" + InForce.PUBLISHED.set().parameters().id(),
                        "settings-folder-copy");
        assertThat(Focusable.nameless(stage.getScene().getRoot())).isEmpty();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> show(new Scene(fixture.settings(), 980, 960)));
    }

    private void show(Scene scene) {
        stage.setScene(scene);
        Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
        stage.show();
    }

    private static void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
