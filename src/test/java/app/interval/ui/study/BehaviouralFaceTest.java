package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Told;
import app.interval.domain.log.Document;
import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;
import app.interval.study.Documents;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.FakeTasks;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Focusable;

import javafx.scene.Group;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A story of one's own: chosen or written, told, and rated by the signals it gave.
class BehaviouralFaceTest extends ComposedFixture {

    private static final UUID OUTAGE = new UUID(0, 1);

    @Start
    void start(Stage given) {
        keep(given);
    }

    @Test
    void aStoryIsChosenAndRatedByKeys(FxRobot robot) {
        open(robot, withAStory());

        robot.type(KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(table()).isInstanceOf(Revealed.class);
        assertThat(stored()).isEqualTo(new Told(OUTAGE));
        assertThat(words(robot, "#study-own .section")).isEqualTo("The outage");
        robot.type(KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.ENTER);

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(judgement().outcome().right()).isTrue();
        assertThat(words(robot, "#study-own .own-words")).isEqualTo("Mended.");
    }

    @Test
    void aStoryIsChosenAndRatedWithTheMouse(FxRobot robot) {
        open(robot, withAStory());

        click(robot, "#study-stories-2");
        robot.clickOn("#study-submit");
        for (var number = 1; number <= 4; number++) {
            click(robot, "#study-dimension-" + number + "-1");
        }
        robot.clickOn("#study-rated-all");

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(stored()).isEqualTo(new Told(OUTAGE));
        assertThat(judgement().outcome().share()).isZero();
    }

    @Test
    void storiesThatShowWhatIsLookedForComeFirst(FxRobot robot) {
        var opened = withAStory();
        var fitting = new Story("The plan", List.of("limits", "Goal"), Map.of());
        var lately = new Story("Lately", List.of("Ownership"), Map.of());
        var stored = new Documents(opened.journal, opened.stamps);
        stored.write(Document.story(new UUID(0, 2), fitting));
        stored.write(Document.story(new UUID(0, 3), lately));

        open(robot, opened);

        assertThat(robot.lookup(".level-name").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Another one", "The plan", "Lately", "The outage");
    }

    @Test
    void withoutAChoiceItIsToldAloud(FxRobot robot) {
        open(robot, withAStory());

        robot.type(KeyCode.ENTER);

        assertThat(stored()).isEqualTo(new Thought());
        assertThat(robot.lookup("#study-own").tryQuery()).isEmpty();
    }

    @Test
    void aNewStoryIsKeptWithTheSignalsOfTheQuestionAndTold(FxRobot robot) {
        open(robot, item());

        robot.type(KeyCode.A);
        assertThat(focused()).isEqualTo("story-title");
        robot.write("The migration").type(KeyCode.TAB).write("A table too many");
        click(robot, "#study-keep-story");
        robot.clickOn("#study-submit");

        var kept = documents().all(Kind.STORY).getFirst().document();
        var story = Story.of(kept.text().orElseThrow());
        assertThat(story.title()).isEqualTo("The migration");
        assertThat(story.signals()).containsExactly("Goal", "Data", "Limits", "Trouble");
        assertThat(stored()).isEqualTo(new Told(kept.id()));
    }

    @Test
    void whatIsBeingWrittenIsNotLostWhenItCannotBeStored(FxRobot robot) {
        open(robot, item());
        robot.type(KeyCode.A).write("The migration");
        fixture.journal.disk(Disk.IS_FULL);

        click(robot, "#study-keep-story");
        assertThat(words(robot, "#notice-sentence")).startsWith("This could not be stored");
        fixture.journal.disk(Disk.WORKS);
        click(robot, "#study-keep-story");

        assertThat(documents().all(Kind.STORY)).hasSize(1);
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheQuestionIsLeft(FxRobot robot) {
        open(robot, item());
        robot.type(KeyCode.A).write("The migration");

        robot.interact(() -> stage.getScene().setRoot(new Group()));

        assertThat(documents().all(Kind.STORY)).hasSize(1);
    }

    @Test
    void anErasedStoryIsNowhereToBeReadAfterwards(FxRobot robot) {
        open(robot, withAStory());
        robot.type(KeyCode.DIGIT2, KeyCode.ENTER);

        documents().erase(documents().all(Kind.STORY).getFirst().document());
        robot.interact(() -> fixture.model.stories().refresh());
        robot.type(KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.ENTER);

        assertThat(table()).isInstanceOf(Judged.class);
        assertThat(robot.lookup("#study-own").tryQuery()).isEmpty();
        assertThat(fixture.journal.events().toString()).doesNotContain("Mended");
    }

    @Test
    void everyStopOfTheKeyboardSpeaks(FxRobot robot) {
        open(robot, withAStory());

        assertThat(Focusable.nameless(stage.getScene().getRoot())).isEmpty();
        assertThat(robot.lookup("#study-stories-2").query().getAccessibleText())
                .isEqualTo("The outage. Ownership");
    }

    private Documents documents() {
        return new Documents(fixture.journal, fixture.stamps);
    }

    private static StudyFixture withAStory() {
        var opened = new StudyFixture(item());
        var story = new Story("The outage", List.of("Ownership"), Map.of(Part.RESULT, "Mended."));
        new Documents(opened.journal, opened.stamps).write(Document.story(OUTAGE, story));
        return opened;
    }

    private static Item item() {
        return FakeTasks.item(1, ItemType.BEHAVIOURAL, FakeTasks.behavioural());
    }
}
