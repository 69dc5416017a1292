package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Needs a window manager: it, not the program, decides how large a window becomes.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class LargeWindowTest {

    private Stage window;

    @Start
    void open(Stage stage) {
        window = stage;
        var scene = new Scene(new StackPane(), 1280, 800);
        Theme.apply(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aWindowOfCommonSizeIsGivenAllOfIt() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, window.focusedProperty());

        var scene = window.getScene();
        assertThat(scene.getWidth()).isEqualTo(1280);
        assertThat(scene.getHeight()).isEqualTo(800);
        assertThat(window.getHeight()).as("height with the title bar").isGreaterThan(800);
        assertThat(onTheScreen(window)).isTrue();
    }

    private static boolean onTheScreen(Stage window) {
        return Screen.getPrimary()
                .getVisualBounds()
                .contains(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }
}
