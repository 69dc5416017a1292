package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.scheduling.Fsrs7;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.Replay;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// From outside, as a learner: open, answer ten questions by keyboard, close, open again. Needs a
/// screen with a window manager, and `xdotool` to press the keys.
@Tag("screen")
class TwoProcessesTest {

    private static final int ANSWERS = 10;

    @TempDir Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        for (var process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void tenAnswersAreThereAfterClosingAndOpeningAgain() throws Exception {
        var first = interval();
        until("question 1", "Return");
        for (int i = 1; i <= ANSWERS; i++) {
            // "I don't know", also while text or code is being typed.
            until("question " + i + " answered", "alt+0");
            if (i < ANSWERS) {
                until("question " + (i + 1), "Return");
            }
        }
        until("Interval", "Escape");
        close(first);
        var left = state();
        assertThat(left.events().stream().filter(Answered.class::isInstance)).hasSize(ANSWERS);

        close(interval());

        assertThat(state()).isEqualTo(left);
        assertThat(Replay.cards(left.events(), new Fsrs7(Fsrs7.DEFAULTS))).isEqualTo(left.cards());
    }

    private record State(List<Event> events, Map<ItemId, Known> cards) {}

    private State state() {
        try (var database = Database.open(new DataFolder(folder).database())) {
            var journal = database.journal(new Writer(new UUID(0, 0), "test"));
            return new State(journal.events(), journal.cards());
        }
    }

    /// Presses the keys until the window's title ends as wanted. Keys that come too early do
    /// nothing, so they may be pressed again.
    private static void until(String end, String... keys) throws Exception {
        for (int tries = 0; tries < 30 && !title().endsWith(end); tries++) {
            press(keys);
            for (int looks = 0; looks < 400 && !title().endsWith(end); looks++) {
                run("xdotool", "getmouselocation");
            }
        }
        assertThat(title()).endsWith(end);
    }

    private static String title() throws IOException {
        var focused = new ProcessBuilder("xdotool", "getwindowfocus", "getwindowname").start();
        return new String(focused.getInputStream().readAllBytes(), UTF_8).strip();
    }

    private Process interval() throws Exception {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.interval.main.Main",
                        "--data",
                        folder.toString());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output.txt").toFile())
                        .start();
        started.add(process);
        waitFor(60, () -> run("xdotool", "search", "--onlyvisible", "--name", "^Interval") == 0);
        waitFor(60, () -> Files.exists(folder.resolve("journal.mv.db")));
        return process;
    }

    private static void close(Process process) throws Exception {
        for (int tries = 0; tries < 30 && process.isAlive(); tries++) {
            press("alt+F4");
            var _ = process.waitFor(1, TimeUnit.SECONDS);
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /// To whichever window has the focus, as a keyboard does: keys sent to a window are ignored.
    private static void press(String... keys) throws Exception {
        run("xdotool", "search", "--onlyvisible", "--name", "^Interval", "windowactivate");
        var command = new ArrayList<>(List.of("xdotool", "key", "--delay", "80"));
        command.addAll(List.of(keys));
        run(command.toArray(String[]::new));
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void waitFor(int seconds, Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, condition);
    }
}
