package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
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

/// All parts of the kit, in both schemes and at both ends of the text size: open
/// `target/snapshots`.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class GalleryTest {

    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,200", "DARK,200"})
    void everyPartIsVisible(ThemeChoice theme, int percent, FxRobot robot) throws IOException {
        var look = new Look(theme, percent);
        var ground = theme == ThemeChoice.DARK ? 0x0F131A : 0xF6F7F9;

        var reading = picture(robot, "reading", look);
        var controls = picture(robot, "controls", look);

        assertThat(Snapshots.colours(reading)).isGreaterThan(50);
        assertThat(Snapshots.ground(reading)).isEqualTo(ground);
        assertThat(Snapshots.ground(controls)).isEqualTo(ground);
    }

    private java.awt.image.BufferedImage picture(FxRobot robot, String part, Look look)
            throws IOException {
        Region[] shown = new Region[1];
        robot.interact(() -> {
            var page = part.equals("reading") ? Gallery.reading() : Gallery.controls();
            var scene = new Scene(page, 884, 900);
            Theme.dress(scene, look);
            stage.setScene(scene);
            stage.show();
            shown[0] = page;
        });
        robot.interact(() -> {
            shown[0].resize(884, shown[0].prefHeight(884));
            shown[0].layout();
        });
        var name = "kit-%s-%s-%d".formatted(part, look.theme(), look.textPercent());
        return Snapshots.save(shown[0], name.toLowerCase(Locale.ROOT));
    }
}
