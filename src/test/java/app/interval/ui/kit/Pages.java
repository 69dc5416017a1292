package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Pages in windows of a given size, to be looked at. They are kept in `src/docs/screens` with
/// `-Dscreens=src/docs/screens`.
public record Pages(Stage stage, FxRobot robot) {

    private static final Path FOLDER = Path.of(System.getProperty("screens", "target/screens"));

    /// Shows a page.
    ///
    /// @param size of the page, `1024x640`
    public void open(Supplier<Parent> page, Look look, String size) {
        var x = size.indexOf('x');
        robot.interact(() -> {
            var scene =
                    new Scene(
                            page.get(),
                            Integer.parseInt(size.substring(0, x)),
                            Integer.parseInt(size.substring(x + 1)));
            Theme.dress(scene, look);
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
        });
        // Nothing lies there that would look different below the pointer.
        robot.moveTo(stage.getX() + 3, stage.getY() + stage.getHeight() - 3);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Keeps a picture of what is shown.
    public void keep(String name, boolean dark) throws IOException {
        robot.interact(() -> {});
        WaitForAsyncUtils.waitForFxEvents();
        var picture = Snapshots.save(stage.getScene().getRoot(), FOLDER.resolve(name + ".png"));

        assertThat(Snapshots.colours(picture)).isGreaterThan(50);
        assertThat(Snapshots.ground(picture)).isEqualTo(dark ? 0x0F131A : 0xF6F7F9);
    }

    /// Keeps a picture of the popup that is open.
    public void keepPopup(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var popup =
                robot.listWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        Snapshots.save(popup.getScene().getRoot(), FOLDER.resolve(name + ".png"));
    }
}
