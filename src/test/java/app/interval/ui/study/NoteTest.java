package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import app.interval.study.FakeItems;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.ui.kit.Accessibility;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;

/// A note on the item on the table, by keys and by mouse.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class NoteTest {

    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @Test
    void aNoteIsWrittenByKeysAndShownWithTheAnswer(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1), FakeItems.single(2));

        desk.type(KeyCode.N);
        assertThat(desk.focused().getId()).isEqualTo("study-note");
        robot.write("like a queue");
        desk.with(KeyCode.SHORTCUT, KeyCode.S);

        assertThat(desk.isThere("#study-note")).isFalse();
        assertThat(words(desk, "toast-words")).startsWith("Your note is kept.");
        assertThat(words(desk, "study-undo")).isEqualTo("Undo note");
        assertThat(desk.isThere("#study-noted")).as("before the answer").isFalse();
        assertThat(desk.table()).isInstanceOf(Asking.class);

        desk.type(KeyCode.DIGIT0);
        assertThat(desk.node("toast").isVisible()).as("its Ctrl Z undoes the answer now").isFalse();
        assertThat(words(desk, "study-noted-words")).isEqualTo("like a queue");
        assertThat(desk.node("study-noted").isVisible()).isTrue();
    }

    @Test
    void aNoteIsChangedErasedAndTakenBackByMouse(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));
        desk.type(KeyCode.DIGIT0);

        more(desk, robot, "study-more-note");
        robot.write("one");
        desk.click("study-note-keep");
        assertThat(words(desk, "study-noted-words")).isEqualTo("one");
        more(desk, robot, "study-more-note");
        assertThat(text(desk)).isEqualTo("one");
        desk.click("study-note-erase");

        assertThat(desk.node("study-noted").isVisible()).isFalse();
        assertThat(words(desk, "toast-words")).isEqualTo("Your note is erased from the file.");
        desk.click("study-note-turn");
        assertThat(words(desk, "study-noted-words")).isEqualTo("one");
        assertThat(words(desk, "toast-words")).isEqualTo("Taken back.");
        assertThat(desk.table()).isInstanceOf(Judged.class);
    }

    @Test
    void theKeysOfTheQuestionRestWhileANoteIsWritten(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));

        desk.type(KeyCode.N, KeyCode.DIGIT0, KeyCode.ENTER, KeyCode.S);
        desk.with(KeyCode.ALT, KeyCode.S);
        desk.type(KeyCode.ESCAPE);

        assertThat(desk.table()).isInstanceOf(Asking.class);
        assertThat(desk.fixture().model.draftProperty().get().certainty()).isEmpty();
        assertThat(noted(desk)).hasValue("0\ns");
        assertThat(desk.fixture().left).isZero();
        desk.type(KeyCode.ESCAPE);
        assertThat(desk.fixture().left).isOne();
    }

    @Test
    void fromATextFieldAltLeadsToTheNoteAndBack(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.predict(1));
        robot.write("5n");

        desk.with(KeyCode.ALT, KeyCode.N);
        robot.write("mind the rest");
        desk.with(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(noted(desk)).hasValue("mind the rest");
        assertThat(desk.focused().getId()).isEqualTo("study-answer");
        assertThat(((TextInputControl) desk.focused()).getText()).isEqualTo("5n");
        assertThat(desk.table()).isInstanceOf(Asking.class);
    }

    @Test
    void beforeTheAnswerAnEarlierNoteStaysHiddenAndIsAddedTo(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));
        desk.type(KeyCode.N);
        robot.write("the answer is a");
        desk.type(KeyCode.ESCAPE);

        desk.type(KeyCode.N);
        assertThat(text(desk)).isEmpty();
        assertThat(desk.isThere("#study-note-erase")).isFalse();
        robot.write("see page 3");
        desk.type(KeyCode.ESCAPE);
        desk.type(KeyCode.N, KeyCode.ESCAPE);

        assertThat(noted(desk)).hasValue("the answer is a\n\nsee page 3");
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheWindowIsClosed(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));
        desk.type(KeyCode.N);
        robot.write("half a thought");

        robot.interact(stage::hide);

        assertThat(noted(desk)).hasValue("half a thought");
    }

    @Test
    void aNoteThatCouldNotBeStoredSaysSoAndIsStoredByTheNextTry(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));
        desk.fixture().journal.disk(Disk.IS_FULL);
        desk.type(KeyCode.N);
        robot.write("one");
        desk.type(KeyCode.ESCAPE);
        assertThat(desk.isThere("#toast-words")).isFalse();
        assertThat(desk.isThere("#study-retry")).isTrue();

        desk.fixture().journal.disk(Disk.WORKS);
        desk.type(KeyCode.ENTER);

        assertThat(noted(desk)).hasValue("one");
        verifyThat("#toast-words", hasText("Your note is kept. It is shown with the answer."));
    }

    @Test
    void theTimeForANoteIsNoTimeForTheAnswer(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));
        desk.type(KeyCode.N);
        for (var minute = 0; minute < 5; minute++) {
            desk.fixture().nanos += 60_000_000_000L;
            robot.write("x");
        }
        desk.type(KeyCode.ESCAPE, KeyCode.DIGIT0);

        assertThat(desk.spent().taken()).hasMinutes(5);
        assertThat(desk.spent().active()).isZero();
    }

    @Test
    void theTimeBeforeANoteAndAfterItIs(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));
        desk.fixture().nanos += 20_000_000_000L;
        more(desk, robot, "study-more-note");
        desk.fixture().nanos += 60_000_000_000L;
        robot.write("x");
        desk.type(KeyCode.ESCAPE);
        desk.fixture().nanos += 10_000_000_000L;
        desk.type(KeyCode.DIGIT0);

        assertThat(desk.spent().active()).hasSeconds(30);
    }

    @Test
    void whatWritesANoteSaysWhatItIsAndFitsInASmallWindowWithLargeText(FxRobot robot) {
        var desk = new StudyStand(stage, robot, FakeItems.single(1));
        desk.enlarge();
        desk.type(KeyCode.DIGIT0, KeyCode.N);

        assertThat(Accessibility.faults(desk.scene().getRoot())).isEmpty();
        for (var id : List.of("study-note", "study-note-keep")) {
            var place = StudyStand.place(desk.node(id));
            assertThat(place.getMaxX()).isLessThanOrEqualTo(desk.width());
            assertThat(place.getMaxY()).isLessThanOrEqualTo(desk.scene().getHeight());
        }
    }

    private static void more(StudyStand desk, FxRobot robot, String item) {
        robot.interact(() -> item(desk, item).fire());
    }

    private static MenuItem item(StudyStand desk, String id) {
        return ((MoreMenu) desk.node("study-more"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private static String words(StudyStand desk, String id) {
        return ((Labeled) desk.node(id)).getText();
    }

    private static String text(StudyStand desk) {
        return ((TextInputControl) desk.node("study-note")).getText();
    }

    private static Optional<String> noted(StudyStand desk) {
        desk.table();
        return desk.fixture().noted(FakeItems.id(1));
    }
}
