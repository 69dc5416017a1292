package app.interval.ui.firstrun;

import app.interval.domain.Level;
import app.interval.study.FakeJournal.Disk;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Pages;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.util.Locale;

/// What the first run looks like: as it opens, filled, with a day that is over.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class FirstRunPicturesTest {

    private Stage stage;
    private FirstRunFixture fixture = new FirstRunFixture();

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1024x640, 100",
        "LIGHT, 1280x800, 100",
        "LIGHT, 1920x1080, 100",
        "DARK, 1280x800, 100",
        "LIGHT, 1024x640, 200",
        "LIGHT, 640x480, 200"
    })
    void itIsAskedInEveryWindow(ThemeChoice theme, String size, int percent, FxRobot robot)
            throws IOException {
        var pages = new Pages(stage, robot);
        var dark = theme == ThemeChoice.DARK;
        var name =
                "first-run-%s-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size + at(percent);
        fixture = new FirstRunFixture();
        pages.open(() -> new FirstRunView(fixture.model), new Look(theme, percent), size);
        pages.keep(name.formatted("fresh"), dark);

        robot.interact(() -> {
            fixture.model.levelProperty().set(Level.SENIOR);
            fixture.model.dayProperty().set("11 December 2026");
            fixture.model.minutesProperty().set("40");
        });
        robot.type(KeyCode.TAB);
        pages.keep(name.formatted("filled"), dark);

        robot.interact(() -> fixture.model.dayProperty().set("20.11.2026"));
        robot.type(KeyCode.ENTER);
        bottom(robot, percent);
        pages.keep(name.formatted("past-day"), dark);
    }

    @Test
    void aFullDiskIsSaidAboveTheButtons(FxRobot robot) throws IOException {
        var pages = new Pages(stage, robot);
        pages.open(
                () -> new FirstRunView(fixture.model),
                new Look(ThemeChoice.LIGHT, 100),
                "1280x800");
        fixture.journal.disk(Disk.IS_FULL);
        robot.type(KeyCode.ENTER);

        pages.keep("first-run-not-stored-light-1280x800", false);
    }

    private void bottom(FxRobot robot, int percent) {
        if (percent > 100) {
            robot.interact(() -> {
                var scroll = (ScrollPane) stage.getScene().lookup(".page-scroll");
                scroll.setVvalue(scroll.getVmax());
            });
        }
    }

    private static String at(int percent) {
        return percent == 100 ? "" : "-" + percent;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void theCalendarWearsTheLook(ThemeChoice theme, FxRobot robot) throws IOException {
        var pages = new Pages(stage, robot);
        pages.open(() -> new FirstRunView(fixture.model), new Look(theme, 100), "1280x800");
        robot.interact(
                () -> ((DatePicker) stage.getScene().lookup("#firstrun-day-calendar")).show());

        pages.keepPopup("first-run-calendar-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
