package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Pages;
import app.interval.ui.kit.Refusal;
import app.interval.ui.kit.ThemeChoice;

import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// What it looks like when the data or the questions cannot be opened.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class RefusalPicturesTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({
        "IN_USE, LIGHT, 1280x800, 100",
        "NEWER, LIGHT, 1280x800, 100",
        "DAMAGED, LIGHT, 1280x800, 100",
        "DAMAGED, DARK, 1280x800, 100",
        "DAMAGED, LIGHT, 1024x640, 200",
        "DAMAGED, LIGHT, 1920x1080, 100",
        "UNWRITABLE, LIGHT, 1024x640, 100",
        "DEVICE, LIGHT, 1280x800, 100",
        "DISK_FULL, DARK, 1280x800, 100",
        "BANK, LIGHT, 1280x800, 100"
    })
    void itIsSaidInEveryWindow(
            Trouble trouble, ThemeChoice theme, String size, int percent, FxRobot robot)
            throws IOException {
        var pages = new Pages(stage, robot);
        var folder = new DataFolder(Path.of("Interval", "default"));
        var sentence = Failures.sentence(new StorageException(trouble, "", null), folder);
        var ways = new Refusal.Ways(() -> {}, () -> {});
        var name =
                "refused-%s-%s-%s%s"
                        .formatted(
                                trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                theme.name().toLowerCase(Locale.ROOT),
                                size,
                                percent == 100 ? "" : "-" + percent);

        pages.open(() -> new Refusal(sentence, "", ways), new Look(theme, percent), size);
        pages.keep(name, theme == ThemeChoice.DARK);

        var words = robot.lookup("#refusal-sentence").queryLabeled();
        assertThat(words.getHeight()).isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()));
    }
}
