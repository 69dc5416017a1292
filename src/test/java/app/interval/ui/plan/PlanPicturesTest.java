package app.interval.ui.plan;

import app.interval.domain.Wish;
import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.Preferences;
import app.interval.study.StudyFixture;
import app.interval.study.Table.Asking;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Pages;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the plan looks like: at the very beginning, and in the middle with a question set aside.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PlanPicturesTest {

    private static final int DAYS = 8;

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(140));
    private final Preferences preferences = new Preferences(desk.journal);
    private final FakeBackground background = new FakeBackground();
    private final DeedsModel deeds = new DeedsModel(desk.study.undoing(), preferences, background);
    private final ShelfModel shelf = new ShelfModel(desk.study.shelf(), background, deeds);
    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1024x640, 100",
        "LIGHT, 1280x800, 100",
        "LIGHT, 1920x1080, 100",
        "DARK, 1280x800, 100",
        "LIGHT, 1024x640, 200"
    })
    void itIsShownInEveryWindow(ThemeChoice theme, String size, int percent, FxRobot robot)
            throws IOException {
        var pages = new Pages(stage, robot);
        var dark = theme == ThemeChoice.DARK;
        var at = percent == 100 ? "" : "-" + percent;
        var name = "plan-%s-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size + at;
        var look = new Look(theme, percent);
        pages.open(this::view, look, size);
        pages.keep(name.formatted("first"), dark);

        study();
        pages.open(this::view, look, size);
        pages.keep(name.formatted("middle"), dark);
        robot.interact(() -> {
            var scroll = (ScrollPane) stage.getScene().lookup(".page-scroll");
            scroll.setVvalue(scroll.getVmax());
        });
        pages.keep(name.formatted("end"), dark);
    }

    private PlanView view() {
        shelf.refresh();
        var forecast =
                new ForecastModel(desk.study::plan, preferences, desk.stamps, background, deeds);
        forecast.refresh();
        var coming = new ComingModel(desk.study, background, deeds, _ -> {});
        coming.refresh();
        return new PlanView(deeds, forecast, coming, shelf);
    }

    private void study() {
        for (int day = 0; day < DAYS; day++) {
            var sitting = desk.sit(15);
            for (int answer = 0; sitting.table() instanceof Asking; answer++) {
                if (answer % 5 == 0) {
                    desk.wrong(sitting);
                } else {
                    desk.right(sitting);
                }
                desk.stamps.pass(Duration.ofMinutes(1));
                sitting.next();
            }
            desk.stamps.pass(Duration.ofDays(1));
        }
        desk.study.shelf().setAside(FakeItems.id(1));
        var day = desk.study.plan().today().plusDays(12);
        var interview = new Wish.Interview(Optional.of(day));
        preferences.wish(List.of(interview), desk.stamps);
    }
}
