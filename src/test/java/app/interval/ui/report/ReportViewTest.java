package app.interval.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;

import app.interval.progress.Report;
import app.interval.progress.ReportFixture;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ReportViewTest {

    private static final Path PLACE = Path.of("there", "report").toAbsolutePath();

    private final FakeBackground background = new FakeBackground();
    private final List<String> asked = new ArrayList<>();
    private final List<String> saved = new ArrayList<>();
    private Optional<Path> answer = Optional.of(PLACE);
    private @Nullable IOException failure;
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @Test
    void itShowsTheLetterAndTheKeySavesItAsHtml(FxRobot robot) {
        open(robot, ReportFixture::rich);
        verifyThat("#report-opening .letter-verdict", Label::isVisible);

        robot.push(KeyCode.CONTROL, KeyCode.S);

        assertThat(asked).containsExactly("interval-report-2026-11-21.html");
        assertThat(saved).containsExactly("HTML " + PLACE);
        assertThat(text(robot, "#report-saved")).isEqualTo("Saved as " + PLACE);
        robot.clickOn("#report-copy-path");
        assertThat(
                        WaitForAsyncUtils.waitForAsyncFx(
                                5_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(PLACE.toString());
    }

    @Test
    void theOtherButtonSavesItForPrograms(FxRobot robot) {
        open(robot, ReportFixture::empty);

        robot.clickOn("#report-json");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

        assertThat(asked)
                .containsExactly(
                        "interval-report-2026-11-21.json", "interval-report-2026-11-21.json");
        assertThat(saved).containsExactly("JSON " + PLACE, "JSON " + PLACE);
    }

    @Test
    void whoThinksBetterOfItSavesNothing(FxRobot robot) {
        answer = Optional.empty();
        open(robot, ReportFixture::rich);

        robot.clickOn("#report-html");

        assertThat(asked).hasSize(1);
        assertThat(saved).isEmpty();
        assertThat(robot.lookup("#report-saved").tryQuery()).isEmpty();
    }

    @Test
    void whatIsInTheWayIsSaidAndAnotherPlaceCanBeChosen(FxRobot robot) {
        open(robot, ReportFixture::rich);
        failure = new NoSuchFileException(PLACE.toString());
        robot.clickOn("#report-html");

        assertThat(text(robot, "#notice-sentence"))
                .isEqualTo("There is no folder " + PLACE.getParent() + ". Nothing was written.");

        failure = null;
        robot.clickOn("#notice-action");
        assertThat(saved).containsExactly("HTML " + PLACE);
        assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
    }

    @Test
    void aSecondFileWaitsForTheFirst(FxRobot robot) {
        open(robot, ReportFixture::rich);
        robot.interact(background::hold);

        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(background::release);

        assertThat(saved).hasSize(1);
    }

    @Test
    void nothingCanBeSavedBeforeThereIsAReport(FxRobot robot) {
        background.hold();
        open(robot, ReportFixture::rich);

        verifyThat("#report-html", button -> button.isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(asked).isEmpty();

        robot.interact(background::release);
        verifyThat("#report-html", button -> !button.isDisabled());
    }

    @Test
    void whatCannotBeReadIsSaidAndTriedAgain(FxRobot robot) {
        var readable = new ArrayList<Boolean>();
        open(
                robot,
                () -> {
                    if (readable.isEmpty()) {
                        throw new IOException("unreadable");
                    }
                    return ReportFixture.empty();
                });
        assertThat(text(robot, "#notice-sentence")).startsWith("The report could not be made.");

        readable.add(true);
        robot.clickOn("#notice-action");

        verifyThat("#report-opening", node -> node.isVisible());
    }

    @Test
    void everyCellSpeaksForItself(FxRobot robot) {
        open(robot, ReportFixture::rich);

        assertThat(
                        robot.from(robot.lookup("#report-matrix"))
                                .lookup(".figure")
                                .queryAllAs(Label.class))
                .extracting(Label::getAccessibleText)
                .contains("Area databases, mid: 9 of 16 first answers right");
    }

    private void open(FxRobot robot, Callable<Report> make) {
        robot.interact(() -> {
            var model = new ReportViewModel(make, this::save, background);
            Destination destination =
                    (_, _, name) -> {
                        asked.add(name);
                        return answer;
                    };
            var scene = new Scene(new ReportView(model, destination), 900, 700);
            Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
            stage.setScene(scene);
            stage.show();
            model.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void save(Report report, Form form, Path file) throws IOException {
        if (failure != null) {
            throw failure;
        }
        saved.add(form + " " + file);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
