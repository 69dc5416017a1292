package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.FakeItems;
import app.interval.study.Table.Judged;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;

/// What opens beside the button that asks why.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WhyTest {

    private Stage stage;
    private StudyFixture fixture;

    @Start
    void show(Stage given) {
        stage = given;
        fixture = new StudyFixture(FakeItems.single(1));
    }

    @Test
    void aKeyOpensItAndTheSameKeyOrEscapeClosesIt(FxRobot robot) {
        judged(robot, 100, 900, 640);

        robot.type(KeyCode.W);
        assertThat(popup()).isPresent();
        robot.type(KeyCode.W);
        assertThat(popup()).isEmpty();
        robot.type(KeyCode.W).type(KeyCode.ESCAPE);
        assertThat(popup()).isEmpty();
        assertThat(fixture.table()).isInstanceOf(Judged.class);
    }

    @Test
    void itSaysTwoSentencesAloudAndShowsTheCurve(FxRobot robot) {
        judged(robot, 100, 900, 640);
        robot.type(KeyCode.W);

        var words = robot.lookup("#why > .words").query();
        assertThat(words.isFocused()).isTrue();
        assertThat(words.lookupAll(".label")).hasSize(2);
        assertThat(words.getAccessibleText())
                .startsWith("You met this question for the first time")
                .contains("It comes back in 6 days")
                .endsWith("keep apart.");
        assertThat(robot.lookup("#why .lines").query().getAccessibleText())
                .startsWith("Forgetting curve: The chance that you still know it")
                .contains("now: 100 of 100, comes back: ");
    }

    @Test
    void theCurveIsReachedByTabAndItsTableToo(FxRobot robot) {
        judged(robot, 100, 900, 640);
        robot.type(KeyCode.W).type(KeyCode.TAB);
        assertThat(robot.lookup("#why-chart-table").query().isFocused()).isTrue();

        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#why .chart-table").tryQuery()).isPresent();
        robot.type(KeyCode.SPACE).type(KeyCode.TAB);

        assertThat(robot.lookup("#why .lines").query().isFocused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100, 980, 640", "200, 980, 640", "200, 980, 900", "200, 700, 640"})
    void itStaysOnTheScreenAboveItsButtonAndNoWordIsCutOff(
            int percent, int width, int height, FxRobot robot) {
        judged(robot, percent, width, height);
        robot.type(KeyCode.W);
        WaitForAsyncUtils.waitForFxEvents();

        var pane = robot.lookup(".fitting").queryAs(ScrollPane.class);
        var place = pane.localToScreen(pane.getLayoutBounds());
        assertThat(place.getMinY()).isGreaterThanOrEqualTo(stage.getY());
        assertThat(Screen.getPrimary().getBounds().contains(place.getMinX(), place.getMinY()))
                .isTrue();
        assertThat(place.getMaxX()).isLessThan(Screen.getPrimary().getBounds().getMaxX());
        assertThat(place.getWidth()).isLessThan(stage.getWidth());
        assertThat(place.getMaxY()).isLessThan(button(robot).getMinY());
        assertThat(pane.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(pane.getViewportBounds().getWidth() + 1);
        for (Node label : robot.lookup("#why .label").queryAll()) {
            var shown = ((Text) label.lookup(".text")).getText();
            assertThat(shown).isEqualTo(((Label) label).getText());
        }
    }

    @Test
    void whatDoesNotFitScrollsByKeys(FxRobot robot) {
        judged(robot, 200, 980, 500);
        robot.type(KeyCode.W).type(KeyCode.PAGE_DOWN);

        assertThat(robot.lookup(".fitting").queryAs(ScrollPane.class).getVvalue()).isPositive();
    }

    private void judged(FxRobot robot, int percent, int width, int height) {
        robot.interact(() -> {
            fixture = new StudyFixture(FakeItems.single(1));
            stage.setScene(new Scene(new StudyView(fixture.model), width, height));
            Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, percent));
            stage.sizeToScene();
            stage.show();
            fixture.model.begin();
        });
        robot.interact(() -> {
            fixture.model.pick("a");
            fixture.model.forward();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fixture.table()).isInstanceOf(Judged.class);
    }

    private static Bounds button(FxRobot robot) {
        var button = robot.lookup("#study-why").query();
        return button.localToScreen(button.getLayoutBounds());
    }

    private static Optional<Window> popup() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        List.copyOf(Window.getWindows()).stream()
                                .filter(PopupWindow.class::isInstance)
                                .findFirst());
    }
}
