package app.interval.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.Length.Questions;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Icons;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;
import app.interval.ui.shell.Destination.Side;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The rail with three made-up destinations, and a room without it.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private static final Route HOME = new Route.Home();
    private static final Route SECOND = new Route.Studying(new Questions(2));
    private static final Route LAST = new Route.Studying(new Questions(9));
    private static final Route ROOM = new Route.Studying(new Questions(1));

    private static final List<Destination> DESTINATIONS =
            List.of(
                    new Destination(HOME, Icons.HOME, "Home", Action.HOME, Side.TOP),
                    new Destination(LAST, Icons.SETTINGS, "Last", Action.REDO, Side.BOTTOM),
                    new Destination(SECOND, Icons.STUDY, "Second", Action.UNDO, Side.TOP));

    private final List<Route> visited = new ArrayList<>();
    private Stage stage;
    private Shell shell;

    @Start
    void show(Stage given) {
        stage = given;
        shell = new Shell(this::screen, DESTINATIONS);
        stage.setScene(new Scene(shell));
        stage.getScene().getPreferences().setReducedMotion(true);
    }

    @Test
    void aClickAndAKeyGoToADestinationAndItIsMarkedAlsoForTheEar(FxRobot robot) {
        open(robot, 950, 100);
        assertThat(button(robot, "#rail-home").isSelected()).isTrue();

        robot.clickOn("#rail-undo");
        assertThat(visited).endsWith(SECOND);
        assertThat(button(robot, "#rail-home").isSelected()).isFalse();
        var second = button(robot, "#rail-undo");
        assertThat(second.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(second.getAccessibleText()).isEqualTo("Second, you are here");

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(visited).containsExactly(HOME, SECOND, HOME);
        assertThat(second.getAccessibleText()).isEqualTo("Second");
    }

    @Test
    void whoeverIsThereAlreadyStays(FxRobot robot) {
        open(robot, 950, 100);

        robot.clickOn("#rail-home");

        assertThat(visited).containsExactly(HOME);
        assertThat(button(robot, "#rail-home").isSelected()).isTrue();
    }

    @Test
    void theRailIsReadFromTopToBottomAndTheBottomStandsApart(FxRobot robot) {
        open(robot, 950, 100);
        var tops = new ArrayList<Double>();
        for (var id : List.of("#rail-home", "#rail-undo", "#rail-redo")) {
            tops.add(robot.lookup(id).query().localToScene(0, 0).getY());
        }

        assertThat(tops).isSorted();
        assertThat(tops.get(2) - tops.get(1)).isGreaterThan(100);
        for (var next : List.of("rail-undo", "rail-keys", "rail-redo", "screen")) {
            robot.type(KeyCode.TAB);
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo(next);
        }
    }

    @Test
    void aRoomHasNeitherTheRailNorItsKeys(FxRobot robot) {
        open(robot, 950, 100);
        robot.interact(() -> shell.go(ROOM));
        assertThat(robot.lookup(".rail").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(visited).containsExactly(HOME, ROOM);

        robot.interact(() -> shell.go(HOME));
        assertThat(robot.lookup(".rail").tryQuery()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"950, 100, 228", "640, 100, 56", "950, 200, 112", "800, 200, 112"})
    void theRailFoldsToIconsWhereItWouldTakeMoreThanAQuarter(
            int width, int percent, double rail, FxRobot robot) {
        open(robot, width, percent);
        var folded = rail < 200;

        assertThat(robot.lookup(".rail").query().getLayoutBounds().getWidth()).isEqualTo(rail);
        var home = button(robot, "#rail-home");
        assertThat(home.lookup(".key-cap").isVisible()).isNotEqualTo(folded);
        assertThat(home.lookup(".icon").isVisible()).isTrue();
        assertThat(home.getAccessibleText()).isEqualTo("Home, you are here");
        var tip = home.getTooltip();
        assertThat(tip == null ? "" : tip.getText()).isEqualTo(folded ? "Home, Ctrl 1" : "");
    }

    @Test
    void withReducedMotionASreenIsThereAtOnce(FxRobot robot) {
        open(robot, 950, 100);
        robot.interact(() -> {
            shell.go(SECOND);
            assertThat(shell.lookup("#screen").getParent().getOpacity()).isOne();
        });
    }

    @Test
    void otherwiseItAppearsWithinATenthOfASecond(FxRobot robot) throws TimeoutException {
        open(robot, 950, 100);
        robot.interact(() -> {
            stage.getScene().getPreferences().setReducedMotion(false);
            shell.go(SECOND);
            assertThat(shell.lookup("#screen").getParent().getOpacity()).isLessThan(1);
        });

        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> screen(robot).getParent().getOpacity() == 1);
    }

    private void open(FxRobot robot, int width, int percent) {
        robot.interact(() -> {
            Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, percent));
            stage.setWidth(width);
            stage.setHeight(700);
            shell.go(HOME);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {});
    }

    private Parent screen(Route route) {
        visited.add(route);
        var screen = new Button(route.toString());
        screen.setId("screen");
        return new StackPane(screen);
    }

    private static Node screen(FxRobot robot) {
        return robot.lookup("#screen").query();
    }

    private static ToggleButton button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ToggleButton.class);
    }
}
