package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.FakeItems;

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

/// Uses a stage of its own: TestFX remembers every event of the stage it hands out, and so every
/// view on it.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StudyViewLeakTest {

    private final StudyFixture fixture = new StudyFixture(FakeItems.single(1));

    @Test
    void aReplacedViewIsForgottenThoughItsModelLivesOn() {
        var stage = onFx(Stage::new);
        var view =
                onFx(() -> {
                    var shown = new StudyView(fixture.model);
                    stage.setScene(new Scene(shown, 640, 480));
                    stage.show();
                    fixture.model.begin();
                    return new WeakReference<>(shown);
                });
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
        assertThat(fixture.model.screenProperty().get()).isNotNull();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }
}
