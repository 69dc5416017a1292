package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;
import app.interval.study.FakeTasks;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;

/// As [StudyViewLeakTest], for what is composed; asked and compared.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ComposedLeakTest {

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "BEHAVIOURAL", "CODING"})
    void aReplacedViewIsForgottenThoughItsModelLivesOn(ItemType type) {
        var fixture = new StudyFixture(FakeTasks.item(1, type, task(type)));
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
            fixture.model.type("x");
            fixture.model.forward();
            return stage;
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
        assertThat(fixture.model.stories().allProperty().get()).isNotNull();
    }

    private static Task task(ItemType type) {
        return switch (type) {
            case OPEN -> FakeTasks.open();
            case BEHAVIOURAL -> FakeTasks.behavioural();
            default -> FakeTasks.coding();
        };
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }
}
