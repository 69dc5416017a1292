package app.interval.ui.study;

import app.interval.domain.item.Item;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Event.Answered;
import app.interval.study.Table;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/// A study screen in a window, with hands on keyboard and mouse.
final class StudyStand {

    private final Stage stage;
    private final FxRobot robot;
    private StudyFixture fixture;

    StudyStand(Stage stage, FxRobot robot, Item... items) {
        this.stage = stage;
        this.robot = robot;
        fixture = new StudyFixture(items);
        robot.interact(() -> {
            fixture = new StudyFixture(items);
            var scene = new Scene(new StudyView(fixture.model), 900, 700);
            Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
            stage.setScene(scene);
            stage.show();
            fixture.model.begin();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Text of twice the size.
    void enlarge() {
        robot.interact(() -> {
            Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 200));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void with(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String id) {
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    List<Node> nodes(String query) {
        return List.copyOf(robot.lookup(query).queryAll());
    }

    boolean isThere(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    /// Drags one node to the middle of another, as the events of a mouse would.
    void drag(String id, String onto) {
        robot.interact(() -> {
            var from = place(node(id));
            var to = place(node(onto)).getCenterY();
            var x = from.getCenterX();
            mouse(id, MouseEvent.MOUSE_PRESSED, x, from.getCenterY(), true);
            mouse(id, MouseEvent.MOUSE_DRAGGED, x, (from.getCenterY() + to) / 2, false);
            mouse(id, MouseEvent.MOUSE_DRAGGED, x, to, false);
            mouse(id, MouseEvent.MOUSE_RELEASED, x, to, false);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void mouse(String id, EventType<MouseEvent> type, double x, double y, boolean still) {
        var button = MouseButton.PRIMARY;
        var down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                node(id),
                new MouseEvent(
                        type, x, y, x, y, button, 1, false, false, false, false, down, false, false,
                        false, false, still, null));
    }

    /// Where a node stands in the window.
    static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    double width() {
        return stage.getScene().getWidth();
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    Scene scene() {
        return stage.getScene();
    }

    Table table() {
        WaitForAsyncUtils.waitForFxEvents();
        return fixture.table();
    }

    StudyFixture fixture() {
        return fixture;
    }

    /// The answer that was stored last.
    Answer stored() {
        return attempt().answer();
    }

    /// The time it took.
    Spent spent() {
        return attempt().effort().spent();
    }

    private Attempt attempt() {
        WaitForAsyncUtils.waitForFxEvents();
        return fixture.journal.events().stream()
                .filter(Answered.class::isInstance)
                .map(event -> ((Answered) event).attempt())
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
