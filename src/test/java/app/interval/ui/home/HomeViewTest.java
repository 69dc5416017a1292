package app.interval.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;

import app.interval.domain.Level;
import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.Length;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Snapshots;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class HomeViewTest {

    private final HomeFixture desk = new HomeFixture();
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @Test
    void itSaysWhatWaitsAndWhatHasNoScreenAndEnterBegins(FxRobot robot) {
        open(robot, 900, 700, 100);

        assertThat(text(robot, "#home-greeting")).isEqualTo("Good morning");
        assertThat(text(robot, ".headline")).isEqualTo("8 new, about 8 minutes");
        assertThat(text(robot, ".detail"))
                .isEqualTo("All about Python. The session ends after 25 minutes.");
        assertThat(text(robot, ".words > .small"))
                .startsWith("1 further question is of a kind that has no screen yet");
        robot.type(KeyCode.ENTER);

        assertThat(desk.begun).containsExactly(new Length.Minutes(25));
    }

    @Test
    void anotherLengthIsChosenByKeysAndSaid(FxRobot robot) {
        open(robot, 900, 700, 100);

        robot.clickOn("#home-length");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(text(robot, ".detail")).endsWith("The session ends after 15 minutes.");
        assertThat(robot.lookup("#home-length").queryAs(MenuButton.class).getText())
                .isEqualTo("A session of 15 minutes");
        robot.clickOn("#home-start");

        assertThat(desk.begun).containsExactly(new Length.Minutes(15));
    }

    @Test
    void enterOnAnotherControlBeginsNothing(FxRobot robot) {
        full();
        open(robot, 900, 900, 100);
        for (var id : List.of("#home-ahead-table", "#home-length")) {
            robot.interact(() -> robot.lookup(id).query().requestFocus());
            robot.type(KeyCode.ENTER);
        }
        // A menu that is open when its window goes makes JavaFX stumble.
        robot.type(KeyCode.ESCAPE);

        assertThat(desk.begun).isEmpty();
    }

    @Test
    void nothingDueOffersNoButton(FxRobot robot) {
        desk.bank = new FakeBank(List.of());
        open(robot, 900, 700, 100);

        assertThat(text(robot, ".headline")).isEqualTo("Nothing is due now");
        assertThat(robot.lookup("#home-start").tryQuery()).isEmpty();
        robot.type(KeyCode.ENTER);

        assertThat(desk.begun).isEmpty();
    }

    @Test
    void beforeTheFirstAnswerEachCardSaysWhenItWillShowSomething(FxRobot robot) {
        open(robot, 900, 700, 100);

        assertThat(text(robot, "#home-evidence .sentence"))
                .isEqualTo(
                        "Answer about 20 questions and the first figures appear here (0 so far).");
        assertThat(robot.lookup(".sentence").queryAll()).hasSize(5);
        assertThat(robot.lookup(".as-table").queryAll()).isEmpty();
    }

    @Test
    void enoughFirstAnswersAreCountedAndTheOtherLevelsInASmallLine(FxRobot robot) {
        desk.answered(Level.MID, 23, 14);
        desk.answered(Level.ENTRY, 4, 3);
        open(robot, 900, 700, 100);

        verifyThat("#home-evidence .band", Node::isVisible);
        verifyThat("#home-evidence .big-figure", node -> ((Text) node).getText().equals("14"));
        assertThat(robot.from(robot.lookup("#home-evidence")).lookup(".small").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .contains("Other levels: entry 3 of 4 right.");
    }

    @Test
    void everyChartIsAlsoATable(FxRobot robot) throws IOException {
        full();
        open(robot, 900, 900, 100);

        for (var id : List.of("home-evidence", "home-ahead", "home-matrix", "home-calendar")) {
            var button = robot.lookup("#" + id + "-table").query();
            assertThat(button.getAccessibleText()).endsWith(" as a table");
            robot.interact(button::requestFocus);
            robot.type(KeyCode.SPACE);
            assertThat(robot.from(robot.lookup("#" + id)).lookup(".chart-table").queryAll())
                    .as(id)
                    .hasSize(1);
        }
        var picture = Snapshots.save(stage.getScene().getRoot(), "home-tables");
        assertThat(Snapshots.colours(picture)).isGreaterThan(50);
    }

    @Test
    void whatCannotBeReadIsSaidAndTriedAgainAndTheOtherPartIsThere(FxRobot robot) {
        desk.journal.readable(false);
        open(robot, 900, 700, 100);
        verifyThat(".notice", Node::isVisible);
        verifyThat("#home-standing", Node::isVisible);

        desk.journal.readable(true);
        robot.clickOn("#notice-action");

        verifyThat("#home-start", Node::isVisible);
    }

    @Test
    void aLongReadIsExplainedAndMovesNothingAbove(FxRobot robot) throws TimeoutException {
        desk.background.hold();
        var model = open(robot, 900, 700, 100);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#home-counting").tryQuery().isPresent());
        robot.interact(() -> desk.background.release());
        WaitForAsyncUtils.waitForFxEvents();
        var start = top(robot, "#home-start");
        assertThat(robot.lookup("#home-counting").tryQuery()).isEmpty();

        robot.interact(() -> {
            desk.background.hold();
            model.readStanding();
        });
        assertThat(top(robot, "#home-start")).isEqualTo(start);
        robot.interact(() -> desk.background.release());

        assertThat(top(robot, "#home-start")).isEqualTo(start);
    }

    @Test
    void tabGoesThroughTheControlsInTheOrderOfReading(FxRobot robot) {
        full();
        open(robot, 900, 900, 100);
        var visited = new ArrayList<String>();
        for (var i = 0; i < 11; i++) {
            robot.type(KeyCode.TAB);
            visited.add(focused());
        }

        assertThat(visited)
                .startsWith(
                        "home-length",
                        "home-start",
                        "home-scope",
                        "home-others-length",
                        "home-practice",
                        "home-others-start",
                        "home-mistakes-show",
                        "home-evidence-table",
                        "home-ahead-table",
                        "home-matrix-table",
                        "home-calendar-table");
    }

    @ParameterizedTest
    @CsvSource({"796, 640, 100", "940, 640, 200", "528, 900, 200", "960, 900, 100"})
    void nothingIsCutOff(int width, int height, int percent, FxRobot robot) {
        full();
        open(robot, width, height, percent);
        var page = robot.lookup(".home-page").query();
        var right = page.localToScene(page.getLayoutBounds()).getMaxX();
        assertThat(right).isLessThanOrEqualTo(width);

        var check = new SoftAssertions();
        for (var node : robot.lookup(".home-page .label").<Labeled>queryAll()) {
            if (node.isVisible() && node.lookup(".text") instanceof Text shown) {
                var bounds = node.localToScene(node.getLayoutBounds());
                check.assertThat(bounds.getMaxX()).as(node.getText()).isLessThan(right + 1);
                check.assertThat(shown.getText()).isEqualTo(node.getText());
            }
        }
        check.assertAll();
    }

    /// Answers and dates enough for every chart.
    private void full() {
        desk.answered(Level.MID, 23, 14);
        desk.answered(Level.ENTRY, 31, 27);
        for (var number = 1; number <= 8; number++) {
            desk.due.put(FakeItems.id(number), desk.stamps.now().plus(Duration.ofDays(number % 5)));
        }
    }

    private HomeViewModel open(FxRobot robot, int width, int height, int percent) {
        var made = new HomeViewModel[1];
        // Away from every chart: no tooltip opens by itself.
        robot.moveTo(0, 0);
        robot.interact(() -> {
            var model = desk.model();
            made[0] = model;
            var scene = new Scene(new HomeView(model), width, height);
            Theme.dress(scene, new Look(ThemeChoice.LIGHT, percent));
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
            model.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return made[0];
    }

    private String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> String.valueOf(stage.getScene().getFocusOwner().getId()));
    }

    private static double top(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        var node = robot.lookup(query).query();
        return node.localToScene(0, 0).getY();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }
}
