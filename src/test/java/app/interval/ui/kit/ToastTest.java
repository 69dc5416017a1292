package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.animation.Animation.Status;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ToastTest {

    private final List<String> done = new ArrayList<>();
    private Button page;
    private Toast toast;

    @Start
    void show(Stage stage) {
        page = new Button("on the page");
        toast = new Toast(new StackPane(page));
        stage.setScene(new Scene(toast, 600, 300));
        Theme.dress(stage.getScene(), Look.DEFAULT);
        stage.show();
    }

    @Test
    void itTellsWhatWasDoneAndOffersOneThing(FxRobot robot) {
        tell(robot, "Level: senior");

        assertThat(robot.lookup("#toast-words").queryLabeled().getText())
                .isEqualTo("Level: senior");
        robot.clickOn("#undo");

        assertThat(done).containsExactly("Level: senior");
    }

    @Test
    void itGoesByItself(FxRobot robot) throws TimeoutException {
        tell(robot, "Level: senior");
        robot.interact(() -> toast.time().jumpTo(Toast.STAYS.subtract(Duration.millis(50))));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !toast.isShowing());

        assertThat(robot.lookup("#toast").query().isVisible()).isFalse();
    }

    @Test
    void itStaysWhileTheKeysOrThePointerAreInIt(FxRobot robot) {
        tell(robot, "Level: senior");
        assertThat(toast.time().getStatus()).isEqualTo(Status.RUNNING);

        robot.interact(() -> robot.lookup("#undo").query().requestFocus());
        assertThat(toast.time().getStatus()).isEqualTo(Status.STOPPED);

        robot.interact(page::requestFocus);
        assertThat(toast.time().getStatus()).isEqualTo(Status.RUNNING);

        robot.moveTo("#toast-words");
        assertThat(toast.time().getStatus()).isEqualTo(Status.STOPPED);
    }

    @Test
    void theNewestTakesThePlaceOfTheOneBefore(FxRobot robot) {
        tell(robot, "Level: senior");
        tell(robot, "Minutes a day: 40");

        assertThat(robot.lookup("#toast-words").queryAll()).hasSize(1);
        assertThat(robot.lookup("#toast").query().getAccessibleText())
                .isEqualTo("Minutes a day: 40");
    }

    @Test
    void itCanBePutAwayAndEveryPartOfItHasAName(FxRobot robot) {
        tell(robot, "Level: senior");
        assertThat(Focusable.nameless(toast)).isEmpty();

        robot.clickOn("#toast-close");
        assertThat(toast.isShowing()).isFalse();
    }

    private void tell(FxRobot robot, String sentence) {
        robot.interact(() ->
                toast.tell(
                        sentence,
                        new KeyButton("undo", "Undo", "Ctrl Z", () -> done.add(sentence))));
    }
}
