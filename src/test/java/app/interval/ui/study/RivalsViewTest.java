package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task.Order;
import app.interval.domain.log.Answer.Ordered;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Asking;
import app.interval.ui.kit.Focusable;

import javafx.scene.AccessibleRole;
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

/// Bringing blocks into an order, by keyboard alone and by mouse alone.

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RivalsViewTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @Test
    void ofBlocksThatCompeteTheDigitChoosesOne(FxRobot robot) {
        var stand = rivals(robot);

        stand.type(key(stand, "1"), key(stand, "2"), key(stand, "x2"), key(stand, "4"));
        assertThat(stand.node("study-submit").isDisabled()).isFalse();
        stand.type(KeyCode.ENTER);

        assertThat(stand.stored()).isEqualTo(new Ordered(List.of("1", "2", "x2", "4")));
        assertThat(stand.nodes(".block.judged").stream().map(Node::getAccessibleText))
                .containsExactly(
                        "1: wake. In place",
                        "2: wash. In place",
                        "3: dress up. Is left out",
                        "4: leave. In place",
                        "1: wake. ",
                        "2: wash. ",
                        "3: dress. ",
                        "4: leave. ");
        assertThat(((Label) stand.node("study-detail")).getText()).startsWith("3 of 4 right.");
    }

    @Test
    void whileNobodyHasAPlaceThereIsNoAnswer(FxRobot robot) {
        var stand = rivals(robot);

        stand.type(key(stand, "1"), key(stand, "2"), key(stand, "4"));

        assertThat(stand.node("study-submit").isDisabled()).isTrue();
    }

    @Test
    void ofBlocksThatCompeteAClickChoosesOneAndSoDoArrows(FxRobot robot) {
        var stand = rivals(robot);

        stand.click("study-rival-x1");
        assertThat(chosen(stand)).contains("x1");
        stand.click("study-rival-3");
        assertThat(chosen(stand)).contains("3").doesNotContain("x1");
        stand.type(KeyCode.RIGHT);
        assertThat(chosen(stand)).doesNotContain("3");
        stand.type(KeyCode.LEFT);
        assertThat(chosen(stand)).contains("3");
    }

    @Test
    void anOrderTakenBackIsStillThere(FxRobot robot) {
        var stand = rivals(robot);
        stand.type(key(stand, "4"), key(stand, "x1"), key(stand, "2"), key(stand, "1"));
        var made = order(stand);
        stand.type(KeyCode.ENTER);

        stand.with(KeyCode.CONTROL, KeyCode.Z);

        assertThat(order(stand)).isEqualTo(made);
        assertThat(chosen(stand)).contains("x1");
        assertThat(stand.node("study-submit").isDisabled()).isFalse();
    }

    @Test
    void blocksSpeakAndOneOfThemIsReachedByTab(FxRobot robot) {
        var stand = rivals(robot);

        assertThat(Focusable.nameless(stand.scene().getRoot())).isEmpty();
        assertThat(stand.nodes(".block"))
                .allSatisfy(block -> {
                    assertThat(block.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
                    assertThat(block.getAccessibleText()).matches("Place [1-4] of 4: .+");
                    assertThat(block.getAccessibleHelp()).isNotBlank();
                });
        assertThat(stand.nodes(".block").stream().filter(Node::isFocusTraversable)).hasSize(1);
    }

    private StudyStand rivals(FxRobot robot) {
        return stand(robot, FakeTasks.order());
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

    private static List<String> chosen(StudyStand stand) {
        return stand.nodes(".rival:picked").stream()
                .filter(rival -> rival.getId() != null)
                .map(rival -> rival.getId().substring("study-rival-".length()))
                .toList();
    }
}
