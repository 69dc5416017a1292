package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Picked;
import app.interval.study.FakeTasks;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Answers of several parts in text of twice the size: nothing is cut off.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LargePartsTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    record Case(ItemType type, Task task, Answer answer) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(ItemType.FIND_BUG, FakeTasks.findBug(), new Picked(Set.of("1"))),
                new Case(
                        ItemType.CLOZE,
                        FakeTasks.cloze(),
                        new Filled(Map.of("1", "range(1, 3)", "2", "n"), Set.of())),
                new Case(
                        ItemType.CLOZE,
                        FakeTasks.cloze(),
                        new Filled(Map.of("1", "range(1, 3)", "2", "n ** 2"), Set.of("1", "2"))),
                new Case(
                        ItemType.ORDER,
                        FakeTasks.order(),
                        new Ordered(List.of("2", "1", "x1", "4"))),
                new Case(
                        ItemType.MATCH,
                        FakeTasks.match(),
                        new Matched(Map.of("1", "2", "2", "x1", "3", "3"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsCutOff(Case shown, FxRobot robot) {
        var stand = new StudyStand(stage, robot, FakeTasks.item(1, shown.type(), shown.task()));
        stand.enlarge();
        isWhole(stand);

        robot.interact(() -> stand.fixture().model.make(shown.answer()));
        isWhole(stand);
        robot.interact(() -> stand.fixture().model.forward());
        stand.enlarge();
        isWhole(stand);
    }

    private static void isWhole(StudyStand stand) {
        for (var node : stand.nodes(".column *")) {
            if (node instanceof Labeled label) {
                label.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .forEach(shown ->
                                assertThat(shown).as(label.getId()).isEqualTo(label.getText()));
            }
            if (node.isVisible() && !scrolls(node)) {
                assertThat(StudyStand.place(node).getMaxX())
                        .as(node.toString())
                        .isLessThanOrEqualTo(stand.width());
            }
        }
    }

    /// Code that is too long is scrolled to inside its box.
    private static boolean scrolls(Node node) {
        var above = node.getParent();
        while (above != null && !above.getStyleClass().contains("code-scroll")) {
            above = above.getParent();
        }
        return above != null;
    }
}
