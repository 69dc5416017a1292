package app.interval.ui.settings;

import app.interval.domain.Level;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Pages;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the settings look like: the upper end with a change just told, the lower end.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class SettingsPicturesTest {

    private final SettingsFixture fixture = new SettingsFixture();
    private Stage stage;

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
        "LIGHT, 1024x640, 200"
    })
    void theyAreShownInEveryWindow(ThemeChoice theme, String size, int percent, FxRobot robot)
            throws IOException {
        var pages = new Pages(stage, robot);
        var dark = theme == ThemeChoice.DARK;
        var at = percent == 100 ? "" : "-" + percent;
        var name = "settings-%s-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size + at;
        var look = new Look(theme, percent);
        fixture.look.set(look);
        pages.open(() -> new SettingsView(fixture.model, fixture.around(), List.of()), look, size);
        robot.interact(() -> {
            fixture.model.change(Kept.interview(), Optional.of(LocalDate.of(2026, 12, 11)));
            fixture.model.change(Kept.level(), Level.SENIOR);
        });
        pages.keep(name.formatted("changed"), dark);

        robot.interact(() -> {
            var minutes = robot.lookup("#settings-minutes").queryTextInputControl();
            minutes.requestFocus();
            minutes.selectAll();
        });
        robot.write("3").type(KeyCode.TAB);
        robot.interact(() -> {
            var scroll = (ScrollPane) stage.getScene().lookup(".page-scroll");
            scroll.setVvalue(scroll.getVmax());
        });
        pages.keep(name.formatted("end"), dark);
    }
}
