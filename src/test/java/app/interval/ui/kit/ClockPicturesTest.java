package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

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

/// What it looks like when the clock is asked about.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ClockPicturesTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280x800, 100", "DARK, 1280x800, 100", "LIGHT, 1024x640, 200"})
    void itIsAskedInEveryWindow(ThemeChoice theme, String size, int percent, FxRobot robot)
            throws IOException {
        var pages = new Pages(stage, robot);
        var ways = new ClockQuestion.Ways(() -> {}, () -> {}, () -> {});
        var name =
                "clock-%s-%s%s"
                        .formatted(
                                theme.name().toLowerCase(Locale.ROOT),
                                size,
                                percent == 100 ? "" : "-" + percent);

        pages.open(
                () -> new ClockQuestion("2 March 2026, 10:00", "21 November 2026, 18:40", ways),
                new Look(theme, percent),
                size);
        pages.keep(name, theme == ThemeChoice.DARK);

        var words = robot.lookup("#clock-sentence").queryLabeled();
        assertThat(words.getHeight()).isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()));
    }
}
