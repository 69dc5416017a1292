package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.FakeItems;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.Chord;
import app.interval.ui.kit.Keyboard;
import app.interval.ui.kit.KeysAsked;
import app.interval.ui.kit.SceneKeys;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the menu More prints, and what it does.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MoreMenuTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void whileAFieldHasTheFocusItPrintsTheKeysThatAreValidThere(FxRobot robot) {
        var stand = new StudyStand(stage, robot, FakeItems.predict(5));

        stand.with(KeyCode.ALT, KeyCode.M);
        assertThat(menu(stand).isShowing()).isTrue();
        assertThat(printed(stand)).startsWith("Alt T", "Alt X", "Alt L");

        stand.type(KeyCode.ESCAPE);
        stand.type(KeyCode.TAB);
        assertThat(printed(stand)).startsWith("T", "X", "L");
    }

    @Test
    void aKeyThatItPrintsDoesItsDeedAndClosesIt(FxRobot robot) {
        var stand = new StudyStand(stage, robot, FakeItems.single(1));
        stand.type(KeyCode.M);
        assertThat(menu(stand).isShowing()).isTrue();

        stand.type(KeyCode.T);

        assertThat(menu(stand).isShowing()).isFalse();
        assertThat(menu(stand).getItems().getFirst().getText()).isEqualTo("Remove the star");
    }

    @Test
    void itPrintsKeysOfOnesOwnAndThoseOfAMac(FxRobot robot) {
        var stand = new StudyStand(stage, robot, FakeItems.predict(5));
        var own = Map.of(Action.STAR, Chord.of(KeyCode.J));

        robot.interact(() -> SceneKeys.wear(stage.getScene(), new Bindings(Keyboard.MAC, own)));

        assertThat(printed(stand)).startsWith("\u2303J", "\u2303X");
        assertThat(((Labeled) stand.node("study-submit .key-cap")).getText())
                .isEqualTo("\u2318 Return");
        stand.with(KeyCode.CONTROL, KeyCode.J);
        assertThat(menu(stand).getItems().getFirst().getText()).isEqualTo("Remove the star");
    }

    @Test
    void allKeysAreAskedForWithTheMouse(FxRobot robot) {
        var stand = new StudyStand(stage, robot, FakeItems.single(1));
        var asked = new ArrayList<KeysAsked>();
        robot.interact(() -> stage.getScene().getRoot().addEventHandler(KeysAsked.ANY, asked::add));

        stand.click("study-more");
        stand.click("study-more-keys");

        assertThat(asked).hasSize(1);
    }

    private static MoreMenu menu(StudyStand stand) {
        return (MoreMenu) stand.node("study-more");
    }

    private static List<String> printed(StudyStand stand) {
        return menu(stand).getItems().stream()
                .map(MenuItem::getGraphic)
                .map(graphic -> ((Labeled) graphic).getText())
                .toList();
    }
}
