package app.interval.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.FakeJournal;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Preferences;
import app.interval.study.Shelf;
import app.interval.study.StudyFixture;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Focusable;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PlanViewTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(30));
    private final FakeJournal journal = desk.journal;
    private final Preferences preferences = new Preferences(journal);
    private final FakeBackground background = new FakeBackground();
    private final Shelf shelf = desk.study.shelf();
    private final DeedsModel deeds = new DeedsModel(desk.study.undoing(), preferences, background);
    private final ShelfModel model = new ShelfModel(shelf, background, deeds);
    private final ForecastModel forecast =
            new ForecastModel(desk.study::plan, preferences, desk.stamps, background, deeds);
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final ComingModel coming = new ComingModel(desk.study, background, deeds, later::add);
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        preferences.follow(desk.study);
        shelf.setAside(FakeItems.id(1));
        model.refresh();
        forecast.refresh();
        desk.right(desk.sit(5));
        coming.refresh();
        stage.setScene(new Scene(new PlanView(deeds, forecast, coming, model), 980, 960));
        Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 100));
        stage.show();
    }

    @Test
    void whatIsSetAsideCanBeReadWithoutBeingAsked(FxRobot robot) {
        press(robot, "-read");
        assertThat(robot.lookup(".rich-text").queryAll()).isNotEmpty();

        press(robot, "-read");
        assertThat(robot.lookup(".rich-text").queryAll()).isEmpty();
    }

    @Test
    void itIsTakenUpAndThatIsTakenBackAndBroughtForthByKeys(FxRobot robot) {
        press(robot, "-up");
        assertThat(shelf.entries()).isEmpty();
        assertThat(robot.lookup("#toast-words").queryLabeled().getText()).startsWith("Asked again");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(shelf.entries()).hasSize(1);
        assertThat(robot.lookup(button("-up")).tryQuery()).isPresent();

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(shelf.entries()).isEmpty();
        assertThat(robot.lookup("#plan-shelf .sentence").queryLabeled().getText())
                .startsWith("Nothing is set aside");
    }

    @Test
    void aFullDiskIsSaidAndTriedAgain(FxRobot robot) {
        journal.disk(Disk.IS_FULL);
        press(robot, "-up");
        assertThat(robot.lookup("#notice-sentence").queryLabeled().getText())
                .isEqualTo("This could not be stored, so nothing has changed.");

        journal.disk(Disk.WORKS);
        robot.interact(() -> robot.lookup("#notice-action").queryButton().fire());
        assertThat(shelf.entries()).isEmpty();
        assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
    }

    @Test
    void withoutADateThePlanSaysWhatAMonthComesTo(FxRobot robot) {
        assertThat(words(robot, "#plan-outcome"))
                .matches("In 30 days you would recall about \\d+ % of what counts .*");
        assertThat(words(robot, "#plan-feasibility")).startsWith("Without an interview date");
        assertThat(robot.lookup("#plan-adopt").query().isDisabled()).isTrue();
    }

    @Test
    void whyAQuestionComesBackIsSaidWhenItIsSelected(FxRobot robot) {
        assertThat(robot.lookup("#plan-why").tryQuery()).isEmpty();

        var table = robot.lookup("#plan-coming-table").queryTableView();
        assertThat(table.getItems()).hasSize(1);
        robot.interact(() -> table.getSelectionModel().select(0));

        assertThat(robot.lookup("#plan-why").tryQuery()).isPresent();
        assertThat(robot.lookup("#plan-why-chart").tryQuery()).isPresent();
    }

    @Test
    void theListMovesOnWithTheClockAndWhatIsSelectedStaysSo(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        robot.interact(() -> table(robot).requestFocus());
        var back = cell(robot, 2);
        var table = table(robot);

        desk.stamps.pass(Duration.ofDays(1));
        robot.interact(() -> later.remove().run());

        assertThat(cell(robot, 2)).isNotEqualTo(back);
        assertThat(table(robot)).isSameAs(table);
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(words(robot, "#plan-why .words .label")).startsWith("You answered it 1 day ago");
        assertThat(later).as("the next look").hasSize(1);
    }

    @Test
    void whoHasLeftThePageIsNotToldTheTime(FxRobot robot) {
        robot.interact(() -> stage.setScene(new Scene(new StackPane())));

        robot.interact(() -> later.remove().run());

        assertThat(later).isEmpty();
    }

    @Test
    void everyStopHasAName() {
        assertThat(Focusable.nameless(stage.getScene().getRoot())).isEmpty();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#plan-coming-table").queryTableView();
    }

    /// Of the first line.
    private static String cell(FxRobot robot, int column) {
        return (String) table(robot).getColumns().get(column).getCellData(0);
    }

    private ScrollPane scroll() {
        return (ScrollPane) stage.getScene().lookup(".page-scroll");
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    /// Far down on the page.
    private void press(FxRobot robot, String end) {
        robot.interact(() -> scroll().setVvalue(scroll().getVmax()));
        robot.interact(() -> robot.lookup(button(end)).queryButton().fire());
    }

    private static String button(String end) {
        return "#plan-shelf-" + FakeItems.id(1).item() + end;
    }
}
