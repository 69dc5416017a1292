package app.interval.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.Length.Questions;
import app.interval.ui.keys.KeySheet;
import app.interval.ui.kit.Accessibility;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Bindings;
import app.interval.ui.kit.Icons;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;
import app.interval.ui.shell.Destination.Side;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// The sheet of all keys over a screen with a button and a field.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class KeysCoverTest {

    private static final Route HOME = new Route.Home();
    private static final Route ROOM = new Route.Studying(new Questions(1));

    private final List<KeyCode> pressed = new ArrayList<>();
    private Stage stage;
    private Shell shell;

    @Start
    void show(Stage given) {
        stage = given;
        var home = new Destination(HOME, Icons.HOME, "Home", Action.HOME, Side.TOP);
        shell = new Shell(_ -> new FieldScreen(pressed), List.of(home));
        shell.coverWith((now, typing, close) -> new KeySheet(Bindings.DEFAULT, now, typing, close));
        stage.setScene(new Scene(shell, 950, 640));
        Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 100));
        stage.getScene().getPreferences().setReducedMotion(true);
        shell.go(HOME);
        stage.show();
    }

    @Test
    void aQuestionMarkShowsAllKeysAndEscGivesTheFocusBack(FxRobot robot) {
        focus(robot, "#button");
        ask(robot);
        assertThat(isUp(robot)).isTrue();
        assertThat(focused()).isEqualTo("keys-search");

        robot.type(KeyCode.ESCAPE);
        assertThat(isUp(robot)).isFalse();
        assertThat(focused()).isEqualTo("button");
        assertThat(pressed).doesNotContain(KeyCode.ESCAPE);
    }

    @Test
    void aQuestionMarkInAFieldIsOneAndF1ShowsAllKeysThere(FxRobot robot) {
        focus(robot, "#field");
        ask(robot);
        assertThat(isUp(robot)).isFalse();
        assertThat(robot.lookup("#field").queryTextInputControl().getText()).isEqualTo("?");

        robot.type(KeyCode.F1);
        assertThat(isUp(robot)).isTrue();
        assertThat(lines(robot)).contains("Hint: Alt H");
        ask(robot);
        assertThat(robot.lookup("#keys-search").queryTextInputControl().getText()).isEqualTo("?");

        robot.type(KeyCode.F1);
        assertThat(isUp(robot)).isFalse();
        assertThat(focused()).isEqualTo("field");
    }

    @Test
    void theMouseFindsItInTheRailAndClosesItByAButtonOrBesideIt(FxRobot robot) {
        robot.clickOn("#rail-keys");
        assertThat(isUp(robot)).isTrue();
        assertThat(robot.lookup("#rail-keys .key-cap").queryLabeled().getText()).isEqualTo("?  F1");
        robot.clickOn("#keys-close");
        assertThat(isUp(robot)).isFalse();

        robot.clickOn("#rail-keys");
        robot.clickOn("#keys-sheet .title");
        assertThat(isUp(robot)).isTrue();
        robot.clickOn(stage.getX() + 30, stage.getY() + 300);
        assertThat(isUp(robot)).isFalse();
    }

    @Test
    void linesAreLookedFor(FxRobot robot) {
        focus(robot, "#button");
        ask(robot);
        robot.write("ctrl shift z");
        assertThat(lines(robot)).contains("Redo: Ctrl Shift Z").doesNotContain("Hint: H");

        robot.type(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("keys-list");
    }

    @Test
    void tabStaysOnTheSheetAndNoKeyReachesTheScreen(FxRobot robot) {
        focus(robot, "#button");
        ask(robot);
        pressed.clear();
        var stops = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            robot.type(KeyCode.TAB);
            stops.add(focused());
        }
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);

        assertThat(stops).containsExactly("keys-close", "keys-list", "keys-search");
        assertThat(focused()).isEqualTo("keys-list");
        assertThat(pressed).isEmpty();
    }

    @Test
    void aFocusThatTheScreenTakesMeanwhileIsGivenAfterwards(FxRobot robot) {
        focus(robot, "#button");
        ask(robot);
        focus(robot, "#field");
        assertThat(focused()).isEqualTo("keys-search");

        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("field");
    }

    @Test
    void itIsThereWithoutTheRailToo(FxRobot robot) {
        robot.interact(() -> shell.go(ROOM));
        focus(robot, "#button");
        robot.type(KeyCode.F1);
        assertThat(isUp(robot)).isTrue();

        robot.interact(() -> shell.go(HOME));
        assertThat(isUp(robot)).isFalse();
        robot.type(KeyCode.F1);
        assertThat(isUp(robot)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void whoCannotSeeItHearsIt(int percent, FxRobot robot) {
        focus(robot, "#button");
        robot.interact(() -> Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, percent)));
        ask(robot);
        var sheet = robot.lookup("#keys-sheet").queryParent();
        robot.interact(() -> assertThat(Accessibility.faults(sheet)).isEmpty());

        assertThat(sheet.getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
        assertThat(sheet.getAccessibleText()).isEqualTo("All keys");
        var bounds = sheet.localToScene(sheet.getLayoutBounds());
        assertThat(bounds.getHeight()).isLessThanOrEqualTo(640);
        assertThat(bounds.getWidth()).isLessThanOrEqualTo(950);
    }

    private static void ask(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.SLASH);
    }

    private static boolean isUp(FxRobot robot) {
        return robot.lookup("#keys-sheet").tryQuery().isPresent();
    }

    private static List<String> lines(FxRobot robot) {
        return robot.lookup(".key-line").queryAll().stream().map(Node::getAccessibleText).toList();
    }

    private void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private String focused() {
        return stage.getScene().getFocusOwner().getId();
    }
}
