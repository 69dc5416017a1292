package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task.Order;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.text.RichText;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Asking;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Bringing blocks into an order, by keyboard alone and by mouse alone.

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class OrderViewTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void theDigitsFromFirstToLastMakeTheOrder(FxRobot robot) {
        var stand = plain(robot);

        for (var label : List.of("1", "2", "3", "4")) {
            stand.type(key(stand, label));
        }
        stand.type(KeyCode.ENTER);

        assertThat(stand.stored()).isEqualTo(new Ordered(List.of("1", "2", "3", "4")));
        assertThat(((Label) stand.node("study-headline")).getText()).isEqualTo("Right");
    }

    @Test
    void shiftAndArrowsTakeABlockAlong(FxRobot robot) {
        var stand = plain(robot);
        var before = order(stand);

        stand.type(KeyCode.DOWN, KeyCode.DOWN);
        stand.with(KeyCode.SHIFT, KeyCode.UP);

        assertThat(order(stand))
                .containsExactly(before.get(1), before.get(0), before.get(2), before.get(3));
        assertThat(stand.focused()).isEqualTo(stand.node(before.get(1)));
        stand.with(KeyCode.SHIFT, KeyCode.UP);
        assertThat(order(stand)).as("there is nothing above").startsWith(before.get(1));
        stand.with(KeyCode.SHIFT, KeyCode.DOWN);
        stand.with(KeyCode.SHIFT, KeyCode.DOWN);
        stand.with(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(order(stand)).endsWith(before.get(1));
    }

    @Test
    void aBlockIsDraggedToAnotherPlace(FxRobot robot) {
        var stand = plain(robot);
        var before = order(stand);

        stand.drag(before.get(0), before.get(2));
        assertThat(order(stand))
                .containsExactly(before.get(1), before.get(2), before.get(0), before.get(3));
        stand.drag(before.get(3), before.get(1));
        assertThat(order(stand))
                .containsExactly(before.get(3), before.get(1), before.get(2), before.get(0));
        stand.click("study-submit");

        assertThat(((Ordered) stand.stored()).labels())
                .containsExactly(
                        label(before.get(3)),
                        label(before.get(1)),
                        label(before.get(2)),
                        label(before.get(0)));
    }

    @Test
    void theArrowsOnABlockMoveItWithoutDragging(FxRobot robot) {
        var stand = plain(robot);
        var before = order(stand);

        robot.clickOn(robot.from(stand.node(before.get(0))).lookup(".arrow").nth(1).<Node>query());

        assertThat(order(stand))
                .containsExactly(before.get(1), before.get(0), before.get(2), before.get(3));
    }

    @Test
    void nothingIsSubmittedBeforeABlockHasMoved(FxRobot robot) {
        var stand = plain(robot);

        stand.type(KeyCode.ENTER);

        assertThat(stand.table()).isInstanceOf(Asking.class);
        assertThat(stand.node("study-submit").isDisabled()).isTrue();
    }

    private StudyStand plain(FxRobot robot) {
        var blocks = Stream.of("wake", "wash", "dress", "leave").map(RichText::of).toList();
        return stand(robot, new Order(blocks, List.of(), List.of(), ""));
    }

    private StudyStand stand(FxRobot robot, Order task) {
        return new StudyStand(stage, robot, FakeTasks.item(1, ItemType.ORDER, task));
    }

    /// The digit printed on a block.
    private static KeyCode key(StudyStand stand, String label) {
        var shown = ((Asking) stand.table()).turn().order();
        return KeyCode.getKeyCode(String.valueOf(shown.indexOf(label) + 1));
    }

    /// Ids of blocks from top to bottom.
    private static List<String> order(StudyStand stand) {
        return stand.nodes(".block").stream()
                .sorted(Comparator.comparingDouble(block -> StudyStand.place(block).getMinY()))
                .map(Node::getId)
                .toList();
    }

    private static String label(String id) {
        return id.substring("study-block-".length());
    }
}
