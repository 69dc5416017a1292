package app.interval.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.Bundle;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Icons;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Snapshots;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;
import app.interval.ui.shell.Destination;
import app.interval.ui.shell.Destination.Side;
import app.interval.ui.shell.Route;
import app.interval.ui.shell.Shell;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/// What the first screen looks like before the first answer, after a first day and after half a
/// year, light and dark, in windows of three sizes and with text twice as large. The pictures of
/// `src/docs/screens` are made here, with `-Dscreens=src/docs/screens`.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class HomePicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("screens", "target/screens"));

    private static final List<Destination> DESTINATIONS =
            List.of(
                    new Destination(new Route.Home(), Icons.HOME, "Home", Action.HOME, Side.TOP),
                    new Destination(
                            new Route.Report(), Icons.REPORT, "Report", Action.REPORT, Side.TOP),
                    new Destination(
                            new Route.Settings(),
                            Icons.SETTINGS,
                            "Settings",
                            Action.SETTINGS,
                            Side.BOTTOM));

    private record Size(int width, int height, int percent) {

        @Override
        public String toString() {
            var size = width + "x" + height;
            return percent == 100 ? size : size + "-" + percent;
        }
    }

    private static final List<Size> SIZES =
            List.of(
                    new Size(1024, 640, 100),
                    new Size(1280, 800, 100),
                    new Size(1920, 1080, 100),
                    new Size(1280, 800, 200));

    private static Bundle bank;

    @TempDir static Path folder;

    private Stage stage;

    @BeforeAll
    static void makeBank() throws IOException {
        bank = SmallWorld.bank(folder.resolve("bank"));
    }

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({"empty, 0, 1", "first-day, 9, 1", "half-year, 2900, 170"})
    void homeGrowsWithTheLog(String state, int answers, int days, FxRobot robot)
            throws IOException, SQLException {
        try (var world = SmallWorld.of(bank, folder, answers, days)) {
            for (var theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                for (var size : SIZES) {
                    open(robot, world, theme, size);
                    var name = "home-%s-%s-%s".formatted(state, theme, size);
                    show(robot, name.toLowerCase(Locale.ROOT));
                    if (answers > 1_000) {
                        robot.interact(() -> page(robot).setVvalue(1));
                        show(robot, name.toLowerCase(Locale.ROOT) + "-below");
                    }
                }
            }
        }
    }

    private void open(FxRobot robot, SmallWorld world, ThemeChoice theme, Size size) {
        robot.interact(() -> {
            var model = world.model(new FakeBackground(), _ -> {});
            var shell = new Shell(_ -> new HomeView(model), DESTINATIONS);
            var scene = new Scene(shell, size.width(), size.height());
            Theme.dress(scene, new Look(theme, size.percent()));
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            shell.go(new Route.Home());
            model.refresh();
        });
    }

    private static ScrollPane page(FxRobot robot) {
        return robot.lookup(".home").queryAs(ScrollPane.class);
    }

    private void show(FxRobot robot, String name) throws IOException {
        robot.interact(() -> {});
        WaitForAsyncUtils.waitForFxEvents();
        var picture = Snapshots.save(stage.getScene().getRoot(), FOLDER.resolve(name + ".png"));

        assertThat(Snapshots.colours(picture)).isGreaterThan(50);
        assertThat(Snapshots.ground(picture))
                .as("the rail at the left edge")
                .isEqualTo(name.contains("-dark-") ? 0x171C25 : 0xFFFFFF);
        assertThat(picture.getWidth()).isEqualTo((int) stage.getScene().getWidth());
    }
}
