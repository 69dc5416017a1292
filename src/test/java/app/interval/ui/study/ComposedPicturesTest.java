package app.interval.ui.study;

import app.interval.bank.Bundle;
import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.log.Answer.Told;
import app.interval.domain.log.Document;
import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;
import app.interval.study.Documents;
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
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What questions look like whose answers are composed and judged by the learner: asked, compared,
/// judged, each from the top and from below.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ComposedPicturesTest {

    private static final UUID STORY = new UUID(0, 1);

    private final Bundle bank = StudyPicturesTest.builtIn();
    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({
        "open, q-75mz7j6b, LIGHT, 1024x640, 100",
        "open, q-75mz7j6b, DARK, 1280x800, 100",
        "open, q-75mz7j6b, LIGHT, 1024x640, 200",
        "behavioural, q-m9b4a0he, LIGHT, 1024x640, 100",
        "behavioural, q-m9b4a0he, DARK, 1280x800, 100",
        "behavioural, q-m9b4a0he, LIGHT, 1024x640, 200",
        "coding, q-ebx37eyd, LIGHT, 1024x640, 100",
        "coding, q-ebx37eyd, DARK, 1280x800, 100",
        "coding, q-ebx37eyd, LIGHT, 1024x640, 200"
    })
    void theyAreShownInEveryWindow(
            String type, String id, ThemeChoice theme, String size, int percent, FxRobot robot)
            throws IOException {
        var fixture = fixture(id);
        var pages = new Pages(stage, robot);
        var dark = theme == ThemeChoice.DARK;
        var at = percent == 100 ? "" : "-" + percent;
        var name = type + "-%s-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size + at;
        pages.open(() -> new StudyView(fixture.model), new Look(theme, percent), size);
        robot.interact(fixture.model::begin);
        robot.interact(() -> answer(fixture.model, type));
        keep(pages, name.formatted("question"), dark);

        robot.interact(fixture.model::forward);
        robot.interact(() -> rate(fixture.model));
        keep(pages, name.formatted("revealed"), dark);

        robot.interact(() -> fixture.model.rate(4, Optional.of(Level.MID)));
        robot.interact(fixture.model::forward);
        keep(pages, name.formatted("judged"), dark);
    }

    private static void answer(StudyViewModel model, String type) {
        switch (type) {
            case "open" -> {
                model.clarify();
                model.type("A unique key per purchase, stored before the provider is called.");
            }
            case "behavioural" -> model.make(new Told(STORY));
            default -> model.type("class PriceHistory:\n    def __init__(self):\n        pass\n");
        }
    }

    private static void rate(StudyViewModel model) {
        model.rate(1, Optional.of(Level.SENIOR));
        model.rate(2, Optional.of(Level.MID));
        model.rate(3, Optional.empty());
        model.tick(1);
        model.tick(2);
    }

    private void keep(Pages pages, String name, boolean dark) throws IOException {
        pages.keep(name, dark);
        for (var part : List.of(0.4, 1.0)) {
            pages.robot()
                    .interact(() -> {
                        var scroll = (ScrollPane) stage.getScene().lookup(".page-scroll");
                        scroll.setVvalue(part);
                    });
            WaitForAsyncUtils.waitForFxEvents();
            pages.keep(name + (part < 1 ? "-below" : "-end"), dark);
        }
    }

    private StudyFixture fixture(String id) {
        var item = bank.item(new ItemId("app.interval.core", id));
        var fixture = new StudyFixture(new StudyPicturesTest.One(bank.curriculum(), item));
        var story =
                new Story(
                        "Eleven teams and a date",
                        List.of("Understanding the others", "Result and honesty"),
                        Map.of(
                                Part.SITUATION, "A field had to go that eleven teams used.",
                                Part.RESULT, "It went three weeks late, with no incident."));
        new Documents(fixture.journal, fixture.stamps).write(Document.story(STORY, story));
        return fixture;
    }
}
