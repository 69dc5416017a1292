package app.interval.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.progress.Report;
import app.interval.progress.ReportFixture;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Snapshots;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What the report's screen looks like, empty and full. The pictures of `src/docs/screens` are made
/// here, with `-Dscreens=src/docs/screens`.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ReportPicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("screens", "target/screens"));

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    empty, LIGHT, 100, 1280, 800
                    empty, DARK,  100, 1280, 800
                    rich,  LIGHT, 100, 1280, 800
                    rich,  DARK,  100, 1280, 800
                    rich,  LIGHT, 100, 1024, 640
                    rich,  LIGHT, 100, 1920, 1080
                    rich,  LIGHT, 200, 1280, 800
                    """)
    void theLetterIsShown(
            String log, ThemeChoice theme, int percent, int width, int height, FxRobot robot)
            throws IOException {
        var report = log.equals("rich") ? ReportFixture.rich() : ReportFixture.empty();
        robot.interact(() -> open(report, new Look(theme, percent), width, height));
        WaitForAsyncUtils.waitForFxEvents();
        if (log.equals("rich")) {
            robot.interact(() -> stage.getScene().lookup("#report-html").fireEvent(press()));
        }
        var scroll = (ScrollPane) stage.getScene().lookup("#report-letter");

        var name =
                "report-%s-%s-%dx%d%s"
                        .formatted(
                                log,
                                theme.name().toLowerCase(Locale.ROOT),
                                width,
                                height,
                                percent == 100 ? "" : "-" + percent);
        var picture = Snapshots.save(stage.getScene().getRoot(), FOLDER.resolve(name + ".png"));
        assertThat(Snapshots.colours(picture)).isGreaterThan(50);
        assertThat(scroll.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(scroll.getWidth());
    }

    private static ActionEvent press() {
        return new ActionEvent();
    }

    private void open(Report report, Look look, int width, int height) {
        var model = new ReportViewModel(() -> report, (_, _, _) -> {}, new FakeBackground());
        Destination destination = (_, form, name) -> Optional.of(Path.of("/reports").resolve(name));
        var scene = new Scene(new ReportView(model, destination), width, height);
        Theme.dress(scene, look);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        model.refresh();
    }
}
