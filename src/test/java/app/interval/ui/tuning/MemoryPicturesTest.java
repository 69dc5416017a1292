package app.interval.ui.tuning;

import app.interval.tuning.TuningFixture;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Pages;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.util.Locale;

/// What the memory model looks like among the settings: for a new learner, while answers are looked
/// through, and with earlier sets.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class MemoryPicturesTest {

    private final MemoryFixture fixture = new MemoryFixture();
    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1024x640, 100",
        "LIGHT, 1280x800, 100",
        "DARK, 1280x800, 100",
        "LIGHT, 1024x640, 200"
    })
    void itIsShownInEveryWindow(ThemeChoice theme, String size, int percent, FxRobot robot)
            throws IOException {
        var pages = new Pages(stage, robot);
        var dark = theme == ThemeChoice.DARK;
        var at = percent == 100 ? "" : "-" + percent;
        var name = "memory-%s-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size + at;
        var look = new Look(theme, percent);
        fixture.learner.forgetful(10);
        pages.open(fixture::settings, look, size);
        toTheSection(robot);
        pages.keep(name.formatted("new"), dark);

        fixture.learner.adopt(TuningFixture.set(0.5));
        fixture.learner.adopt(TuningFixture.set(0.7));
        fixture.learner.forgetful(100);
        pages.open(fixture::settings, look, size);
        toTheSection(robot);
        pages.keep(name.formatted("fitted"), dark);

        fixture.background.hold();
        robot.interact(() -> {
            robot.lookup("#tuning-fit").queryButton().fire();
            fixture.background.step();
        });
        toTheSection(robot);
        pages.keep(name.formatted("looking"), dark);
    }

    private void toTheSection(FxRobot robot) {
        robot.interact(() -> {
            var scroll = (ScrollPane) stage.getScene().lookup(".page-scroll");
            var content = scroll.getContent();
            var section = robot.lookup("#tuning").query();
            var top = content.sceneToLocal(section.localToScene(0, 0)).getY();
            var room =
                    content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.min(1, top / room));
        });
    }
}
