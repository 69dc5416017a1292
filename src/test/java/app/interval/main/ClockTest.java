package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Wish;
import app.interval.main.Arguments.Places;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.FakeEvents;
import app.interval.study.FakeStamps;
import app.interval.study.Journal.Move;
import app.interval.texts.Phrases;

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

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The window of a computer whose clock stands far behind what was noted last.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ClockTest {

    private final Instant ahead = Instant.now().plus(Duration.ofDays(40));

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
    void bothTimesAreSaidAndWhoBelievesTheClockGoesOn(FxRobot robot) throws TimeoutException {
        var interval = start(robot, opened());
        await(robot, "#clock-sentence");

        assertThat(robot.lookup("#clock-sentence").queryLabeled().getText())
                .contains(Phrases.moment(ahead.atZone(ZoneId.systemDefault())));
        robot.clickOn("#clock-right");
        await(robot, "#home-start");
        end(robot, interval);
    }

    @Test
    void enterLooksAgainAndAsksUntilTheClockIsSet(FxRobot robot) throws TimeoutException {
        var opened = opened();
        var interval = start(robot, opened);
        await(robot, "#clock-sentence");
        robot.lookup("#clock-sentence").query().setUserData("the first page");

        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        robot.lookup("#clock-sentence")
                                .tryQuery()
                                .filter(words -> words.getUserData() == null)
                                .isPresent());
        opened.preferences().wish(List.of(new Wish.Minutes(40)), opened.stamps());
        robot.type(KeyCode.ENTER);
        await(robot, "#home-start");
        end(robot, interval);
    }

    @Test
    void everyWayIsReachedByTab(FxRobot robot) throws TimeoutException {
        var interval = start(robot, opened());
        await(robot, "#clock-sentence");

        robot.interact(() -> robot.lookup("#clock-again").query().requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("clock-right");
        robot.type(KeyCode.SPACE);
        await(robot, "#home-start");
        end(robot, interval);
    }

    /// The data as another computer left it, whose clock was ahead.
    private Opened opened() {
        var data = new DataFolder(folder);
        try (var database = Database.open(data.database())) {
            var reset = new FakeEvents(new FakeStamps(1, ahead)).reset(1);
            database.journal(new Writer(new UUID(7, 1), "0.1.0"))
                    .record(new Move(List.of(reset), Optional.empty(), List.of()));
        }
        return Opened.open(new Places(data, Optional.empty()));
    }

    private Interval start(FxRobot robot, Opened opened) {
        Interval.folder = new DataFolder(folder);
        Interval.opening = CompletableFuture.completedFuture(opened);
        var interval = WaitForAsyncUtils.waitForAsyncFx(10_000, Interval::new);
        robot.interact(() -> interval.start(stage));
        return interval;
    }

    private void end(FxRobot robot, Interval interval) {
        robot.interact(() -> stage.hide());
        interval.stop();
    }

    private static void await(FxRobot robot, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
    }
}
