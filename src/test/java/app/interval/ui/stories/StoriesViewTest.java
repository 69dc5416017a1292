package app.interval.ui.stories;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;
import app.interval.study.Documents;
import app.interval.study.FakeJournal;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.FakeStamps;
import app.interval.study.Noted;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Focusable;
import app.interval.ui.kit.Look;
import app.interval.ui.kit.Theme;
import app.interval.ui.kit.ThemeChoice;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The learner's stories with the keyboard, with the mouse, and for whoever hears them.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StoriesViewTest {

    private final FakeJournal journal = new FakeJournal();
    private final Documents documents = new Documents(journal, new FakeStamps());
    private final StoriesViewModel model = new StoriesViewModel(documents, new FakeBackground());
    private final NotesModel notes = new NotesModel(this::noted, new FakeBackground());
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        model.refresh();
        stage.setScene(new Scene(new StoriesView(model, notes), 900, 920));
        Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 100));
        stage.show();
    }

    @Test
    void notesOnQuestionsAreFoundByTheSameWords(FxRobot robot) {
        assertThat(notesShown(robot)).containsExactly("mind the queue", "count the selects");

        robot.clickOn("#stories-search").write("SELECTS");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(notesShown(robot)).containsExactly("count the selects");
        assertThat(words(robot, "#stories-notes .noted .section")).isEqualTo("N+1");
    }

    private List<Noted> noted(String words) {
        return Stream.of(
                        new Noted(Optional.empty(), "mind the queue", LocalDate.EPOCH),
                        new Noted(Optional.of("N+1"), "count the selects", LocalDate.EPOCH))
                .filter(note -> note.text().contains(words.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> notesShown(FxRobot robot) {
        return robot.lookup("#stories-notes .sentence").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void aStoryIsWrittenWithTheKeyboardAlone(FxRobot robot) {
        robot.type(KeyCode.N);
        assertThat(focused()).isEqualTo("story-title");
        robot.write("The outage").type(KeyCode.TAB);
        robot.write("Orders failed.").type(KeyCode.ENTER).write("For an hour.");
        robot.type(KeyCode.TAB, 4);
        robot.write("ownership, learning").type(KeyCode.ESCAPE);

        var story = stories().getFirst();
        assertThat(story.title()).isEqualTo("The outage");
        assertThat(story.part(Part.SITUATION)).isEqualTo("Orders failed.\nFor an hour.");
        assertThat(story.signals()).containsExactly("ownership", "learning");
        assertThat(words(robot, ".tale .section")).isEqualTo("The outage");
        assertThat(words(robot, "#toast-words")).isEqualTo("Kept: The outage");
    }

    @Test
    void everyDeedIsTakenBackAndBroughtForthByKeys(FxRobot robot) {
        write(robot, "The outage");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(stories()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(stories()).extracting(Story::title).containsExactly("The outage");

        press(robot, "-edit");
        robot.write(" of May").type(KeyCode.ESCAPE);
        assertThat(stories().getFirst().title()).isEqualTo("The outage of May");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(stories().getFirst().title()).isEqualTo("The outage");

        press(robot, "-erase");
        assertThat(stories()).isEmpty();
        assertThat(words(robot, "#toast-words")).isEqualTo("Erased from the file: The outage");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(stories()).extracting(Story::title).containsExactly("The outage");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(stories()).isEmpty();
    }

    @Test
    void theMouseAloneIsEnoughButForTheWords(FxRobot robot) {
        robot.clickOn("#stories-new").write("The outage").clickOn("#story-task").write("mine");
        robot.clickOn("#stories-done");
        assertThat(stories().getFirst().part(Part.TASK)).isEqualTo("mine");

        robot.clickOn(robot.lookup(button("-erase")).queryButton());
        assertThat(stories()).isEmpty();
        robot.clickOn("#stories-turn");
        assertThat(stories()).hasSize(1);
    }

    @Test
    void storiesAreFoundByTheirWordsWhileTheyAreTyped(FxRobot robot) {
        write(robot, "The outage");
        write(robot, "The migration");

        robot.clickOn("#stories-search").write("outage the");

        assertThat(robot.lookup(".tale").queryAll()).hasSize(1);
        robot.write(" nonsense");
        assertThat(robot.lookup(".tale").queryAll()).isEmpty();
        assertThat(words(robot, ".tales .sentence")).isEqualTo("No story has all of these words.");
    }

    @Test
    void lettersTypedIntoTheSearchAreNoKeys(FxRobot robot) {
        robot.clickOn("#stories-search").write("nnn");

        assertThat(model.pageProperty().get()).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.N);
        assertThat(model.pageProperty().get()).isPresent();
    }

    @Test
    void whatIsWrittenIsKeptAlsoWhenTheScreenIsLeft(FxRobot robot) {
        robot.type(KeyCode.N).write("The outage");

        robot.interact(() -> stage.getScene().setRoot(new Group()));

        assertThat(stories()).extracting(Story::title).containsExactly("The outage");
    }

    @Test
    void aPageThatWasOnlyLookedAtOrEmptiedChangesNothing(FxRobot robot) {
        write(robot, "The outage");
        var rows = journal.events().size();

        press(robot, "-edit");
        robot.type(KeyCode.ESCAPE);
        press(robot, "-edit");
        robot.interact(() -> robot.lookup("#story-title").queryAs(TextInputControl.class).clear());
        robot.type(KeyCode.ESCAPE).type(KeyCode.N, KeyCode.ESCAPE);

        assertThat(journal.events()).hasSize(rows);
    }

    @Test
    void aFullDiskIsSaidAndTriedAgain(FxRobot robot) {
        journal.disk(Disk.IS_FULL);
        write(robot, "The outage");
        assertThat(words(robot, "#notice-sentence")).startsWith("This could not be stored");

        journal.disk(Disk.WORKS);
        robot.interact(() -> robot.lookup("#notice-action").queryButton().fire());

        assertThat(stories()).extracting(Story::title).containsExactly("The outage");
        assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
    }

    @Test
    void whatIsReachedByTabHasANameARoleAndHelp(FxRobot robot) {
        write(robot, "The outage");
        everyStopSpeaks();

        robot.interact(this::focusScreen).type(KeyCode.N);
        everyStopSpeaks();
        assertThat(Focusable.tabOrder(robot, stage.getScene()))
                .containsSubsequence(
                        "story-title",
                        "story-situation",
                        "story-task",
                        "story-action",
                        "story-result",
                        "story-signals",
                        "stories-done");
    }

    private void everyStopSpeaks() {
        WaitForAsyncUtils.waitForFxEvents();
        var root = stage.getScene().getRoot();
        assertThat(Focusable.nameless(root)).isEmpty();
        assertThat(Focusable.below(root))
                .allSatisfy(node -> {
                    assertThat(node.getAccessibleRole()).isNotNull();
                    assertThat(node.getAccessibleHelp()).as("%s", node).isNotBlank();
                });
    }

    @Test
    void whatIsTabbedToAndTypedIntoComesIntoSight(FxRobot robot) {
        robot.interact(() -> {
            stage.setScene(new Scene(new StoriesView(model, notes), 900, 420));
            stage.sizeToScene();
            stage.getScene().getRoot().requestFocus();
        });
        robot.type(KeyCode.N).type(KeyCode.TAB, 4);

        assertThat(focused()).isEqualTo("story-result");
        var field = stage.getScene().getFocusOwner();
        var page = robot.lookup(".page-scroll").query();
        assertThat(field.localToScene(field.getBoundsInLocal()).getMinY())
                .isBetween(0.0, page.localToScene(page.getBoundsInLocal()).getMaxY() - 30);
    }

    @Test
    void textOfTwiceTheSizeCutsNothingOff(FxRobot robot) {
        write(robot, "The outage of the year in which everything else went wrong as well");
        robot.interact(() -> Theme.dress(stage.getScene(), new Look(ThemeChoice.LIGHT, 200)));
        WaitForAsyncUtils.waitForFxEvents();
        for (var node : robot.lookup(".label").queryAllAs(Labeled.class)) {
            fits(node);
        }
    }

    private void fits(Labeled label) {
        var place = label.localToScene(label.getBoundsInLocal());
        assertThat(place.getMaxX())
                .as(label.getText())
                .isLessThanOrEqualTo(stage.getScene().getWidth());
        assertThat(label.getHeight())
                .as(label.getText())
                .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1);
    }

    private void write(FxRobot robot, String title) {
        robot.interact(this::focusScreen).type(KeyCode.N).write(title).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focusScreen() {
        stage.getScene().getRoot().requestFocus();
    }

    private List<Story> stories() {
        WaitForAsyncUtils.waitForFxEvents();
        return documents.all(Kind.STORY).stream().map(Tale::of).map(Tale::story).toList();
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner().getId();
    }

    private void press(FxRobot robot, String suffix) {
        robot.interact(() -> robot.lookup(button(suffix)).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Predicate<Node> button(String suffix) {
        return node -> node.getId() != null && node.getId().endsWith(suffix);
    }

    private static String words(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryLabeled().getText();
    }
}
