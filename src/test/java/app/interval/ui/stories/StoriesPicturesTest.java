package app.interval.ui.stories;

import app.interval.domain.log.Document;
import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;
import app.interval.study.Documents;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Pages;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.input.KeyCode;
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
import java.util.Map;

/// What the stories look like: none, two, and one that is being written.
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class StoriesPicturesTest {

    private final FakeStamps stamps = new FakeStamps();
    private final Documents documents = new Documents(new FakeJournal(), stamps);
    private final StoriesViewModel model = new StoriesViewModel(documents, new FakeBackground());
    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1024x640, 100",
        "LIGHT, 1280x800, 100",
        "DARK, 1280x800, 100",
        "LIGHT, 1024x640, 200"
    })
    void theyAreShownInEveryWindow(ThemeChoice theme, String size, int percent, FxRobot robot)
            throws IOException {
        var pages = new Pages(stage, robot);
        var dark = theme == ThemeChoice.DARK;
        var at = percent == 100 ? "" : "-" + percent;
        var name = "stories-%s-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size + at;
        var look = new Look(theme, percent);
        pages.open(this::view, look, size);
        pages.keep(name.formatted("none"), dark);

        write();
        pages.open(this::view, look, size);
        pages.keep(name.formatted("two"), dark);
        robot.type(KeyCode.N);
        robot.write("A shared change");
        pages.keep(name.formatted("written"), dark);
    }

    private StoriesView view() {
        model.refresh();
        return new StoriesView(model, new NotesModel(_ -> List.of(), new FakeBackground()));
    }

    private void write() {
        documents.write(
                Document.story(
                        documents.newId(),
                        new Story(
                                "The price without its currency",
                                List.of("Ownership", "Outcome and honesty"),
                                Map.of(
                                        Part.SITUATION,
                                        "Our shop had just gone to a second country when the first"
                                                + " orders came in at a tenth of the price.",
                                        Part.TASK,
                                        "I was on call and had written the import.",
                                        Part.ACTION,
                                        "Stopped the sale, told support, wrote the check.",
                                        Part.RESULT,
                                        "Forty orders in two hours; none since."))));
        stamps.pass(Duration.ofDays(3));
        documents.write(
                Document.story(
                        documents.newId(),
                        new Story(
                                "Eleven teams and a date",
                                List.of("Influence"),
                                Map.of(Part.SITUATION, "A field had to go that all used."))));
    }
}
