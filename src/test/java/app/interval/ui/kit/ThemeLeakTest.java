package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.ref.WeakReference;

/// Uses stages of its own: TestFX remembers every event of the stage it hands out.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ThemeLeakTest {

    @ParameterizedTest
    @EnumSource(ThemeChoice.class)
    void aClosedWindowIsForgottenThoughTheSystemLivesOn(ThemeChoice theme) {
        var closed = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shownAndClosed(theme));

        for (var round = 0; round < 40 && closed.get() != null; round++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(closed.get()).isNull();
    }

    private static WeakReference<Scene> shownAndClosed(ThemeChoice theme) {
        var stage = new Stage();
        var scene = new Scene(new StackPane(), 200, 100);
        Theme.dress(scene, new Look(theme, 100));
        stage.setScene(scene);
        stage.show();
        stage.close();
        return new WeakReference<>(scene);
    }
}
