package app.interval.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;

import app.interval.domain.Settings;
import app.interval.domain.item.ItemType;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.study.FakeBank;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.Length;
import app.interval.study.Study;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class HomeViewTest {

    private final FakeJournal journal = new FakeJournal();
    private final List<Length> begun = new ArrayList<>();
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @Test
    void itSaysWhatWaitsAndWhatHasNoScreenAndEnterBegins(FxRobot robot) {
        open(robot, FakeBank.sample());

        assertThat(robot.lookup(".headline").queryLabeled().getText()).startsWith("8 new, about ");
        assertThat(robot.lookup(".detail").queryLabeled().getText())
                .startsWith("1 further question is of a kind that has no screen yet");
        robot.type(KeyCode.ENTER);

        assertThat(begun).containsExactly(new Length.Minutes(25));
    }

    @Test
    void nothingDueOffersNoButton(FxRobot robot) {
        open(robot, new FakeBank(List.of()));

        assertThat(robot.lookup(".headline").queryLabeled().getText())
                .isEqualTo("Nothing is due now");
        assertThat(robot.lookup("#home-start").tryQuery()).isEmpty();
        robot.type(KeyCode.ENTER);

        assertThat(begun).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAndTriedAgain(FxRobot robot) {
        journal.readable(false);
        open(robot, FakeBank.sample());
        verifyThat(".notice", node -> node.isVisible());

        journal.readable(true);
        robot.clickOn("#notice-action");

        verifyThat("#home-start", node -> node.isVisible());
    }

    private void open(FxRobot robot, FakeBank bank) {
        robot.interact(() -> {
            var types =
                    Set.of(
                            ItemType.SINGLE_CHOICE,
                            ItemType.MULTIPLE_CHOICE,
                            ItemType.PREDICT_OUTPUT,
                            ItemType.FLASHCARD);
            var scheduler = new Scheduler(new Fsrs7(Fsrs7.DEFAULTS), Settings.DEFAULT);
            var study = new Study(bank, journal, () -> scheduler, new FakeStamps(), types);
            var model = new HomeViewModel(study, new FakeBackground(), begun::add);
            var scene = new Scene(new HomeView(model, new Region()), 900, 600);
            Theme.dress(scene, new Look(ThemeChoice.LIGHT, 100));
            stage.setScene(scene);
            stage.show();
            model.refresh();
        });
    }
}
