package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Needs a window manager: it, not the program, decides how large a window becomes.
///
/// The window is one of its own: the one TestFX hands out has no title bar.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class LargeWindowTest {

    private Stage window;

    @Start
    void open(Stage unused) {
        window = new Stage();
        window.setScene(new Scene(new StackPane(), 1280, 800));
        window.show();
    }

    @Stop
    void close() {
        window.close();
    }

    @Test
    void aWindowOfCommonSizeIsGivenAllOfIt() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.getHeight() > 800);

        var scene = window.getScene();
        assertThat(scene.getWidth()).isEqualTo(1280);
        assertThat(scene.getHeight()).isEqualTo(800);
        var screen = Screen.getPrimary().getVisualBounds();
        assertThat(window.getWidth()).isLessThan(screen.getWidth());
        assertThat(window.getHeight()).isLessThan(screen.getHeight());
    }
}
