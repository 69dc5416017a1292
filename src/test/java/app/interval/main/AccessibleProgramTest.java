package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.main.Arguments.Places;
import app.interval.ui.kit.Accessibility;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A walk through every screen of the program, as somebody hears it who cannot see it, and with
/// large text in a small window.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class AccessibleProgramTest {

    @TempDir Path folder;

    private final List<String> faults = new ArrayList<>();
    private Stage stage;

    @Start
    void open(Stage given) {
        stage = new Stage();
    }

    @Stop
    void close() {
        stage.hide();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void everyScreenSaysWhatItIs(int percent, FxRobot robot) throws TimeoutException {
        var opened = Opened.open(new Places(new DataFolder(folder), Optional.empty()));
        Interval.opening = CompletableFuture.completedFuture(opened);
        Interval.folder = new DataFolder(folder);
        var interval = WaitForAsyncUtils.waitForAsyncFx(10_000, Interval::new);
        robot.interact(() -> interval.start(stage));
        await(robot, "#firstrun-begin");
        for (int size = 100; size < percent; size += 20) {
            robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
        }

        check(robot, "first run");
        robot.type(KeyCode.ESCAPE);
        await(robot, "#home-start");
        check(robot, "home");
        visit(robot, KeyCode.DIGIT2, "#plan-coming", "plan");
        visit(robot, KeyCode.DIGIT3, "#report-html", "report");
        visit(robot, KeyCode.COMMA, "#settings-new", "settings");
        visit(robot, KeyCode.DIGIT1, "#home-start", "home once more");
        robot.type(KeyCode.ENTER);
        await(robot, "#study-dont-know");
        check(robot, "question");
        robot.type(KeyCode.F1);
        await(robot, "#keys-sheet");
        robot.interact(() ->
                Accessibility.faults(robot.lookup("#keys-sheet").queryParent())
                        .forEach(fault -> faults.add("keys: " + fault)));
        robot.type(KeyCode.ESCAPE);
        press(robot, "#study-dont-know");
        await(robot, "#study-verdict");
        check(robot, "verdict");
        robot.interact(() -> stage.hide());
        interval.stop();

        assertThat(faults).isEmpty();
    }

    private void visit(FxRobot robot, KeyCode key, String there, String name)
            throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, key);
        await(robot, there);
        check(robot, name);
    }

    private static void press(FxRobot robot, String query) {
        var button = robot.lookup(query).queryButton();
        robot.interact(button::fire);
    }

    private void check(FxRobot robot, String screen) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() ->
                Accessibility.faults(stage.getScene().getRoot())
                        .forEach(fault -> faults.add(screen + ": " + fault)));
    }

    private static void await(FxRobot robot, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
    }
}
