package app.interval.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.FakeJournal;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.FakeStamps;
import app.interval.study.Shelf;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Focusable;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PlanViewTest {

    private final FakeJournal journal = new FakeJournal();
    private final Shelf shelf = new Shelf(FakeBank.ofChoices(2), journal, new FakeStamps());
    private final ShelfModel model = new ShelfModel(shelf, new FakeBackground());
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        shelf.setAside(FakeItems.id(1));
        model.refresh();
        stage.setScene(new Scene(new PlanView(model), 980, 900));
        Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 100));
        stage.show();
    }

    @Test
    void whatIsSetAsideCanBeReadWithoutBeingAsked(FxRobot robot) {
        robot.clickOn(button("-read"));
        assertThat(robot.lookup(".rich-text").queryAll()).isNotEmpty();

        robot.clickOn(button("-read"));
        assertThat(robot.lookup(".rich-text").queryAll()).isEmpty();
    }

    @Test
    void itIsTakenUpAndThatIsTakenBackAndBroughtForthByKeys(FxRobot robot) {
        robot.clickOn(button("-up"));
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
        robot.clickOn(button("-up"));
        assertThat(robot.lookup("#notice-sentence").queryLabeled().getText())
                .isEqualTo("This could not be stored, so nothing has changed.");

        journal.disk(Disk.WORKS);
        robot.clickOn("#notice-action");
        assertThat(shelf.entries()).isEmpty();
        assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
    }

    @Test
    void everyStopHasAName() {
        assertThat(Focusable.nameless(stage.getScene().getRoot())).isEmpty();
    }

    private static String button(String end) {
        return "#plan-shelf-" + FakeItems.id(1).item() + end;
    }
}
