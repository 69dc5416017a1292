package app.interval.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.Callable;

/// Uses a stage of its own: TestFX remembers every event of the stage it hands out.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SettingsViewLeakTest {

    private final SettingsFixture fixture = new SettingsFixture();

    @Test
    void aReplacedPageIsForgottenThoughTheLookLivesOn() {
        var stage = onFx(Stage::new);
        var view = onFx(() -> shown(stage));
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            stage.getScene().setRoot(new Group());
            return stage;
        });

        for (var round = 0; round < 40 && view.get() != null; round++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(view.get()).isNull();
        assertThat(fixture.look.get()).isNotNull();
        onFx(() -> {
            stage.close();
            return stage;
        });
    }

    private WeakReference<SettingsView> shown(Stage stage) {
        var view = new SettingsView(fixture.model, fixture.around(), List.of());
        stage.setScene(new Scene(view, 640, 480));
        stage.show();
        fixture.model.change(Kept.level(), Level.SENIOR);
        return new WeakReference<>(view);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }
}
