package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.interval.domain.item.Curriculum.Source;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SourcesTest {

    private static final String ADDRESS = "https://docs.python.org/3/tutorial/classes.html";

    @Start
    void show(Stage stage) {
        var scene = new Scene(new Sources(List.of(new Source("Classes", ADDRESS))), 600, 200);
        Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anAddressIsReadAndCopied(FxRobot robot) {
        verifyThat(".address", hasText(ADDRESS));
        assertThat(robot.lookup(".quiet-copy").query().getAccessibleText())
                .isEqualTo("Copy the address of Classes");

        robot.clickOn(".quiet-copy");

        assertThat(
                        WaitForAsyncUtils.waitForAsyncFx(
                                5_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(ADDRESS);
    }
}
