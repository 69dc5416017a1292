package app.interval.ui.misjudged;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.study.FakeBank;
import app.interval.study.Request;
import app.interval.study.Scope;
import app.interval.study.StudyFixture;
import app.interval.ui.kit.Accessibility;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was sure and wrong, with the keyboard, with the mouse, and for whoever hears it.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MisjudgedViewTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(5));
    private final List<Request> begun = new ArrayList<>();
    private Stage stage;
    private int left;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @Test
    void whereNothingIsWaitingThatIsSaid(FxRobot robot) {
        open(robot, 100);

        assertThat(words(robot)).contains("Nothing is waiting here.");
        robot.type(KeyCode.ENTER);
        assertThat(begun).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(left).isOne();
    }

    @Test
    void eachSaysWhatWasAnsweredAndWhatIsRightAndOpensByEnter(FxRobot robot) {
        mistake();
        open(robot, 100);
        var id = "#misjudged-" + desk.study.misjudged().getFirst().item().id().item();
        assertThat(words(robot)).contains("You answered", "What is right", "and sure");

        robot.type(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(robot.lookup(id + "-why").query());
        robot.type(KeyCode.ENTER);
        assertThat(words(robot)).contains("Why");
        robot.clickOn(id);
        assertThat(robot.lookup(id + "-why").queryLabeled().getText()).isEqualTo("Read why");
        assertThat(begun).isEmpty();
    }

    @Test
    void whatIsSetAsideIsListedAndNotAskedForInASession(FxRobot robot) {
        mistake();
        desk.study.shelf().setAside(desk.study.misjudged().getFirst().item().id());
        open(robot, 100);

        assertThat(words(robot)).contains("You answered");
        assertThat(robot.lookup("#misjudged-start").tryQuery()).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(begun).isEmpty();
    }

    @Test
    void aSessionOverExactlyTheseBeginsByEnter(FxRobot robot) {
        mistake();
        open(robot, 100);

        robot.type(KeyCode.ENTER);

        var request = begun.getFirst();
        assertThat(request.scope()).isEqualTo(new Scope.Misjudged());
        assertThat(request.isPractice()).as("not due yet").isTrue();
        assertThat(desk.study.stock(request)).isEqualTo(desk.study.misjudged().size());
    }

    @Test
    void onceAllAreDueTheSessionIsStudy(FxRobot robot) {
        mistake();
        desk.stamps.pass(Duration.ofDays(2));
        open(robot, 100);

        robot.clickOn("#misjudged-start");

        assertThat(begun.getFirst().isPractice()).isFalse();
    }

    @Test
    void everythingSaysWhatItIsInLargeTextToo(FxRobot robot) {
        mistake();
        open(robot, 200);

        assertThat(Accessibility.faults(stage.getScene().getRoot())).isEmpty();
    }

    private void mistake() {
        var sitting = desk.sit(5);
        desk.wrong(sitting, Certainty.SURE);
        sitting.end();
    }

    private void open(FxRobot robot, int percent) {
        var model =
                new MisjudgedViewModel(desk.study, new FakeBackground(), begun::add, () -> left++);
        robot.interact(() -> {
            model.refresh();
            stage.setScene(new Scene(new MisjudgedView(model), 900, 700));
            Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, percent));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
