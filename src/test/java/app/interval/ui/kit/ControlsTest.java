package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

/// Buttons with keys, and notices.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ControlsTest {

    private final List<String> done = new ArrayList<>();
    private KeyButton sure;
    private Notice notice;

    @Start
    void show(Stage stage) {
        sure = new KeyButton("sure", "Sure", "S", () -> done.add("sure")).choice();
        notice =
                new Notice("Your answer was not stored.", "disk full at line 3")
                        .withAction("Try again", () -> done.add("again"))
                        .withClose(() -> done.add("close"));
        stage.setScene(new Scene(new VBox(sure, notice), 600, 300));
        Theme.dress(stage.getScene(), Look.DEFAULT);
        stage.show();
    }

    @Test
    void aButtonDoesItsWorkAndShowsItsKey(FxRobot robot) {
        robot.clickOn("#sure");

        assertThat(done).containsExactly("sure");
        assertThat(sure.lookup(".key-cap")).hasToString(sure.getGraphic().toString());
    }

    @Test
    void aButtonPrintsTheKeyThatIsValidNow(FxRobot robot) {
        robot.interact(() -> sure.print("Alt S"));
        assertThat(sure.getAccessibleHelp()).isEqualTo("Alt S");

        robot.interact(() -> sure.print(""));
        assertThat(sure.getGraphic()).isNull();
    }

    @Test
    void aPickedChoiceIsReadAloudAsSelected(FxRobot robot) {
        robot.interact(() -> sure.setPicked(true));

        assertThat(sure.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(sure.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("picked"));
    }

    @Test
    void aNoticeOffersWhatCanBeDone(FxRobot robot) {
        robot.clickOn("#notice-action").clickOn("#notice-close");

        assertThat(done).containsExactly("again", "close");
    }

    @Test
    void detailsAreCopiedAndNeverShown(FxRobot robot) {
        robot.clickOn("#notice-copy");

        assertThat(
                        WaitForAsyncUtils.waitForAsyncFx(
                                5_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("disk full at line 3");
        assertThat(notice.getAccessibleText()).isEqualTo("Your answer was not stored.");
    }

    @Test
    void whoeverReachesAButtonOfANoticeHearsWhatItIsAbout() {
        assertThat(notice.lookupAll(".button"))
                .hasSize(3)
                .allSatisfy(button -> {
                    assertThat(button.getAccessibleHelp()).isEqualTo("Your answer was not stored.");
                    assertThat(((Button) button).getText() + button.getAccessibleText())
                            .isNotEqualTo("null");
                });
    }
}
