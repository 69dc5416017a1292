package app.interval.ui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.tuning.TuningFixture;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;

/// Uses a stage of its own: TestFX remembers every event of the stage it hands out.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MemorySectionLeakTest {

    private final MemoryFixture fixture = new MemoryFixture();

    @Test
    void aSectionThatWasLeftIsForgottenThoughTheTunerLivesOn() {
        fixture.learner.adopt(TuningFixture.set(0.5));
        var stage = onFx(Stage::new);
        var section = onFx(() -> shown(stage));
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            stage.getScene().setRoot(new Group());
            return stage;
        });

        for (var round = 0; round < 40 && section.get() != null; round++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(section.get()).isNull();
        assertThat(fixture.tuner.holdingProperty().get()).isNotNull();
        onFx(() -> {
            stage.close();
            return stage;
        });
    }

    private WeakReference<MemorySection> shown(Stage stage) {
        var section = fixture.section();
        stage.setScene(new Scene(section, 640, 480));
        stage.show();
        return new WeakReference<>(section);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }
}
