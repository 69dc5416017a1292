package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.Item;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement;
import app.interval.study.FakeItems;
import app.interval.study.Table;
import app.interval.ui.kit.Focusable;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A study screen with one question whose answer is composed and judged by the learner.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
abstract class ComposedFixture {

    Stage stage;
    StudyFixture fixture;

    @Start
    void keep(Stage given) {
        stage = given;
        fixture = new StudyFixture(FakeItems.single(1));
    }

    void open(FxRobot robot, Item item) {
        open(robot, new StudyFixture(item));
    }

    void open(FxRobot robot, StudyFixture opened) {
        robot.interact(() -> {
            fixture = opened;
            var scene = new Scene(new StudyView(fixture.model), 900, 700);
            Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
            stage.setScene(scene);
            stage.show();
            fixture.model.begin();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    Table table() {
        WaitForAsyncUtils.waitForFxEvents();
        return fixture.table();
    }

    String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    /// What was stored as the answer.
    Answer stored() {
        WaitForAsyncUtils.waitForFxEvents();
        return fixture.journal.events().stream()
                .filter(Submitted.class::isInstance)
                .map(event -> ((Submitted) event).attempt().answer())
                .toList()
                .getLast();
    }

    /// What was stored as the learner's own judgement.
    Judgement judgement() {
        WaitForAsyncUtils.waitForFxEvents();
        return fixture.journal.events().stream()
                .filter(Assessed.class::isInstance)
                .map(event -> ((Assessed) event).judgement())
                .toList()
                .getLast();
    }

    /// Whatever Tab comes to says what it is and what can be done with it.
    void allSpeak() {
        var root = stage.getScene().getRoot();
        assertThat(Focusable.nameless(root)).isEmpty();
        assertThat(Focusable.below(root))
                .filteredOn(node -> node.getId() != null && !node.isDisabled())
                .allSatisfy(node -> {
                    assertThat(node.getAccessibleRole()).as("%s", node).isNotNull();
                    assertThat(node.getAccessibleHelp()).as("%s", node).isNotBlank();
                });
    }

    static String words(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    static void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    /// Presses what lies at `query`, wherever the column is scrolled to.
    void click(FxRobot robot, String query) {
        robot.interact(() -> {
            var node = robot.lookup(query).query();
            var scroll = robot.lookup(".page-scroll").queryAs(ScrollPane.class);
            PageScroll.reveal(scroll, node);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
