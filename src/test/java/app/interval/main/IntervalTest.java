package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.interval.domain.Wish;
import app.interval.domain.log.Event;
import app.interval.main.Arguments.Places;
import app.interval.storage.Database;
import app.interval.study.FolderInUseException;
import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;
import app.interval.texts.Texts;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The whole program in one piece: real window, real queues, real file, real questions.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class IntervalTest {

    /// Kept, or the level would be forgotten with the logger.
    private static final Logger LOG = Logger.getLogger("app.interval");

    @TempDir Path folder;

    private Stage stage;

    /// A stage of its own: the size the program gives it would stay with the one TestFX hands out.
    @Start
    void open(Stage given) {
        stage = new Stage();
    }

    @Stop
    void close() {
        stage.hide();
    }

    @Test
    void anAnswerIsInTheFileWhenItsVerdictAppears(FxRobot robot) throws TimeoutException {
        var opened = Opened.open(new Places(new DataFolder(folder), Optional.empty()));
        Interval.opening = CompletableFuture.completedFuture(opened);
        var interval = start(robot);
        await(robot, "#firstrun-begin");

        robot.type(KeyCode.ENTER);
        await(robot, "#study-dont-know");
        robot.clickOn("#study-dont-know");
        await(robot, "#study-verdict");
        robot.interact(() -> stage.hide());
        interval.stop();

        try (var database = Database.open(folder.resolve("journal"))) {
            assertThat(database.history().events())
                    .extracting(Event::getClass)
                    .containsExactly(
                            Event.Wished.class,
                            Event.Wished.class,
                            Event.Session.class,
                            Event.Answered.class);
        }
    }

    @Test
    void aRehearsalAnswersQuestionsAtBothSidesOfHomeAndEnds(FxRobot robot) throws TimeoutException {
        var opened = Opened.open(new Places(new DataFolder(folder), Optional.empty()));
        Interval.opening = CompletableFuture.completedFuture(opened);
        var ended = new AtomicBoolean();
        var rehearsal = new Rehearsal(() -> ended.set(true));
        Interval.whenShown = rehearsal::walk;
        var interval = start(robot);
        Interval.whenShown = _ -> {};
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, ended::get);
        robot.interact(() -> stage.hide());
        interval.stop();

        assertThat(rehearsal.isComplete()).isTrue();
        try (var database = Database.open(folder.resolve("journal"))) {
            assertThat(database.history().events())
                    .filteredOn(Event.Answered.class::isInstance)
                    .hasSize(7);
        }
    }

    @Test
    void aKeyOfOnesOwnIsThereAfterARestart(FxRobot robot) throws TimeoutException {
        var opened = Opened.open(new Places(new DataFolder(folder), Optional.empty()));
        opened.preferences()
                .wish(List.of(new Wish.OwnKey("plan", Optional.of("f6"))), opened.stamps());
        opened.close();
        Interval.opening =
                CompletableFuture.completedFuture(
                        Opened.open(new Places(new DataFolder(folder), Optional.empty())));
        var interval = start(robot);
        await(robot, "#home-start");

        robot.type(KeyCode.F6);
        await(robot, "#plan-coming");
        robot.type(KeyCode.F1);
        await(robot, "#keys-sheet");
        assertThat(planKey(robot)).isEqualTo("F6");
        robot.interact(() -> stage.hide());
        interval.stop();
    }

    @Test
    void aKeyThatIsTakenBackAtHomeIsTheUsualOneAtOnce(FxRobot robot) throws TimeoutException {
        var opened = Opened.open(new Places(new DataFolder(folder), Optional.empty()));
        opened.preferences()
                .wish(List.of(new Wish.OwnKey("plan", Optional.of("f6"))), opened.stamps());
        Interval.opening = CompletableFuture.completedFuture(opened);
        var interval = start(robot);
        await(robot, "#home-undo");
        robot.type(KeyCode.F1);
        await(robot, "#keys-sheet");
        assertThat(planKey(robot)).isEqualTo("F6");
        robot.type(KeyCode.ESCAPE);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(robot, "#home-redo");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(planKey(robot)).isEqualTo("Ctrl 2");
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#plan-coming").tryQuery()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        await(robot, "#home-undo");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.F6);
        await(robot, "#plan-coming");
        robot.interact(() -> stage.hide());
        interval.stop();
    }

    @Test
    void whoHasBeenHereComesHomeAndToTheSettingsAndBack(FxRobot robot) throws TimeoutException {
        var opened = Opened.open(new Places(new DataFolder(folder), Optional.empty()));
        opened.preferences().wish(List.of(new Wish.Minutes(40)), opened.stamps());
        Interval.opening = CompletableFuture.completedFuture(opened);
        var interval = start(robot);
        await(robot, "#home-start");

        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        await(robot, "#settings-new");
        robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
        robot.interact(() -> robot.lookup("#settings-new").query().requestFocus());
        robot.eraseText(2).write("3").type(KeyCode.ENTER);
        await(robot, "#settings-undo");
        robot.type(KeyCode.ESCAPE);
        await(robot, "#home-start");

        assertThat(robot.lookup(".headline").queryLabeled().getText()).startsWith("3 new");
        robot.interact(() -> stage.hide());
        interval.stop();
        assertThat(WindowState.load(new DataFolder(folder)).look().textPercent()).isEqualTo(115);
    }

    @Test
    void skippingTheFirstRunLeadsHomeAndNotesNothing(FxRobot robot) throws TimeoutException {
        var opened = Opened.open(new Places(new DataFolder(folder), Optional.empty()));
        Interval.opening = CompletableFuture.completedFuture(opened);
        var interval = start(robot);
        await(robot, "#firstrun-skip");

        robot.type(KeyCode.ESCAPE);
        await(robot, "#home-start");
        assertThat(opened.preferences().firstTime()).isTrue();
        robot.interact(() -> stage.hide());
        interval.stop();
    }

    @Test
    void aFolderInUseIsToldInTheWindow(FxRobot robot) throws TimeoutException {
        LOG.setLevel(Level.OFF);
        Interval.opening =
                CompletableFuture.failedFuture(
                        new FolderInUseException("in use", new IOException("locked")));
        start(robot);
        await(robot, "#refusal-sentence");

        assertThat(robot.lookup("#refusal-sentence").queryLabeled().getText())
                .isEqualTo(Texts.text("app.folder-in-use"));
    }

    @Test
    void whoHasRemovedTheObstacleTriesAgainWithEnter(FxRobot robot) throws TimeoutException {
        LOG.setLevel(Level.OFF);
        Interval.opening =
                CompletableFuture.failedFuture(
                        new StorageException(Trouble.DISK_FULL, "full", null));
        Interval.opener = () -> Opened.open(new Places(new DataFolder(folder), Optional.empty()));
        var interval = start(robot);
        await(robot, "#refusal-sentence");

        robot.type(KeyCode.ENTER);
        await(robot, "#firstrun-begin");
        robot.interact(() -> stage.hide());
        interval.stop();
    }

    @Test
    void whatWasOpenIsClosedBeforeItIsOpenedOnceMore() {
        var places = new Places(new DataFolder(folder), Optional.empty());
        Interval.opening = CompletableFuture.completedFuture(Opened.open(places));
        var wasFree = new AtomicBoolean();
        Interval.opener =
                () -> {
                    wasFree.set(isFree(folder.resolve("journal.mv.db")));
                    return Opened.open(places);
                };

        Interval.openEarly();
        Interval.close(Interval.opening);

        assertThat(wasFree).isTrue();
        assertThat(isFree(folder.resolve("journal.mv.db"))).isTrue();
    }

    @Test
    void whoClosesTheWindowBeforeOpeningFailsIsNotStopped() {
        var failed = CompletableFuture.<Opened>failedFuture(new IOException("no disk"));

        assertThatCode(() -> Interval.close(failed)).doesNotThrowAnyException();
        assertThatCode(() -> Interval.close(failed.whenComplete((_, _) -> {})))
                .doesNotThrowAnyException();
    }

    private static boolean isFree(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Interval start(FxRobot robot) {
        Interval.folder = new DataFolder(folder);
        var interval = WaitForAsyncUtils.waitForAsyncFx(10_000, Interval::new);
        robot.interact(() -> interval.start(stage));
        return interval;
    }

    private static String planKey(FxRobot robot) {
        return robot.lookup("#rail-plan .key-cap").queryLabeled().getText();
    }

    private static void await(FxRobot robot, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
    }
}
