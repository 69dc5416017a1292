package app.interval.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.FakeJournal;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Preferences;
import app.interval.study.Shelf;
import app.interval.study.StudyFixture;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;

/// Other figures are tried on the page, put in force, and taken back.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WhatIfTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(30));
    private final FakeJournal journal = desk.journal;
    private final Preferences preferences = new Preferences(journal);
    private final FakeBackground background = new FakeBackground();
    private final Shelf shelf = desk.study.shelf();
    private final DeedsModel deeds = new DeedsModel(desk.study.undoing(), preferences, background);
    private final ShelfModel model = new ShelfModel(shelf, background, deeds);
    private final ForecastModel forecast =
            new ForecastModel(desk.study::plan, preferences, desk.stamps, background, deeds);
    private final ComingModel coming = new ComingModel(desk.study, background, deeds, _ -> {});
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
    void anotherDayIsTriedAndPutInForce(FxRobot robot) {
        robot.clickOn("#plan-day").write("2026-12-11").type(KeyCode.ENTER);

        assertThat(words(robot, "#plan-outcome")).startsWith("On 11 December 2026 you would");
        assertThat(words(robot, "#plan-feasibility")).startsWith("That is ");
        assertThat(preferences.current().goal().interview()).isEmpty();

        robot.interact(() -> robot.lookup("#plan-adopt").queryButton().fire());
        assertThat(preferences.current().goal().interview()).contains(LocalDate.of(2026, 12, 11));
        assertThat(robot.lookup("#plan-adopt").query().isDisabled()).isTrue();
    }

    @Test
    void aFigureCanBePutInForceAsSoonAsItIsTyped(FxRobot robot) {
        robot.interact(() -> minutes(robot).requestFocus());
        type(robot, "4");
        assertThat(adopt(robot).isDisabled()).as("too few minutes").isTrue();

        type(robot, "40");
        assertThat(adopt(robot).isDisabled()).isFalse();

        type(robot, "25");
        assertThat(adopt(robot).isDisabled()).as("what is in force").isTrue();
        assertThat(robot.lookup("#plan-reset").query().isDisabled()).isTrue();
    }

    @Test
    void whatIsInForceIsSaidAndTheKeysStayWhereTheNextFigureIsTried(FxRobot robot) {
        robot.clickOn("#plan-minutes-a-day");
        type(robot, "40");
        var top = scroll().getVvalue();
        robot.type(KeyCode.ENTER);
        for (int stop = 0; stop < 10 && !adopt(robot).isFocused(); stop++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE);

        assertThat(preferences.current().pace().minutes()).isEqualTo(40);
        assertThat(words(robot, "#toast-words")).isEqualTo("In force now: 40 minutes a day.");
        assertThat(minutes(robot).isFocused()).isTrue();
        assertThat(scroll().getVvalue()).isEqualTo(top);
    }

    @Test
    void theKeysOfUndoTakeBackTheNewestActWhicheverItWas(FxRobot robot) {
        robot.clickOn("#plan-minutes-a-day");
        type(robot, "40");
        robot.interact(() -> adopt(robot).fire());

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(preferences.current().pace().minutes()).isEqualTo(25);
        assertThat(minutes(robot).getText()).isEqualTo("25");
        assertThat(words(robot, "#toast-words"))
                .isEqualTo("Taken back. In force now: 25 minutes a day.");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(words(robot, "#toast-words")).startsWith("Taken back: the answer, ");
        assertThat(journal.cards()).isEmpty();
        assertThat(robot.lookup("#plan-coming-table").tryQuery()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(preferences.current().pace().minutes()).isEqualTo(40);
        assertThat(words(robot, "#toast-words")).isEqualTo("In force now: 40 minutes a day.");
    }

    @Test
    void inAFieldThatIsBeingChangedTheyAreTheFields(FxRobot robot) {
        robot.clickOn("#plan-minutes-a-day");
        type(robot, "40");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(minutes(robot).getText()).isNotEqualTo("40");
        assertThat(journal.cards()).hasSize(1);
    }

    @Test
    void whatCouldNotBePutInForceIsStillTriedAndCanBePutInForceAgain(FxRobot robot) {
        robot.clickOn("#plan-minutes-a-day");
        type(robot, "40");
        journal.disk(Disk.IS_FULL);
        robot.interact(() -> adopt(robot).fire());
        assertThat(words(robot, "#notice-sentence"))
                .isEqualTo("This could not be stored, so nothing has changed.");
        assertThat(preferences.current().pace().minutes()).isEqualTo(25);
        assertThat(minutes(robot).getText()).isEqualTo("40");

        journal.disk(Disk.WORKS);
        robot.interact(() -> robot.lookup("#notice-action").queryButton().fire());
        assertThat(preferences.current().pace().minutes()).isEqualTo(40);
    }

    @Test
    void whatWasTriedIsGivenUp(FxRobot robot) {
        robot.clickOn("#plan-level-senior");
        assertThat(forecast.triedProperty().get().goal().level()).isEqualTo(Level.SENIOR);

        robot.interact(() -> robot.lookup("#plan-reset").queryButton().fire());
        assertThat(forecast.triedProperty().get()).isEqualTo(preferences.current());
        assertThat(preferences.current().goal().level()).isEqualTo(Level.MID);
    }

    private static TextField minutes(FxRobot robot) {
        return robot.lookup("#plan-minutes-a-day").queryAs(TextField.class);
    }

    private static Button adopt(FxRobot robot) {
        return robot.lookup("#plan-adopt").queryButton();
    }

    /// In place of what stands in the field of minutes.
    private static void type(FxRobot robot, String figure) {
        robot.interact(() -> minutes(robot).selectAll());
        robot.write(figure);
    }

    private ScrollPane scroll() {
        return (ScrollPane) stage.getScene().lookup(".page-scroll");
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
