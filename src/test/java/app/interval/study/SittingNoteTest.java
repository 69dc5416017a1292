package app.interval.study;

import static app.interval.study.StudyFixture.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.log.Document;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Erased;
import app.interval.domain.log.Event.Written;
import app.interval.study.Done.Kind;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The learner's note on an item: written, changed, erased; and all of it taken back.
class SittingNoteTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());
    private final Sitting sitting = desk.sit(50);

    @AfterEach
    void theLogAmountsToTheCards() {
        desk.theLogAmountsToTheCards();
    }

    @Test
    void aNoteIsADocumentAboutTheItemInTheVersionThatWasShown() {
        sitting.note("  Compare with a deque. \n");

        assertThat(desk.moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Written.class,
                        written -> {
                            var document = written.document();
                            assertThat(document.kind()).isEqualTo(Document.Kind.NOTE);
                            assertThat(document.text()).hasValue("Compare with a deque.");
                            assertThat(document.about())
                                    .map(Document.About::item)
                                    .hasValue(FakeItems.id(1));
                        });
        assertThat(sitting.note()).hasValue("Compare with a deque.");
    }

    @Test
    void aNoteIsOfItsItemAloneAndThereWhenTheItemComesBack() {
        sitting.note("first");
        desk.wrong(sitting);
        assertThat(sitting.note()).hasValue("first");

        sitting.next();
        assertThat(sitting.note()).isEmpty();
        assertThat(desk.study.documents().note(FakeItems.id(1))).isPresent();
    }

    @Test
    void whatIsDoneWithANoteHasItsNameAndIsTakenBackAndBroughtForth() {
        sitting.note("first");
        assertThat(undoable()).hasValue(Kind.NOTE);
        sitting.note("second");
        assertThat(undoable()).hasValue(Kind.NOTE_CHANGE);

        sitting.undo();
        assertThat(sitting.note()).hasValue("first");
        sitting.undo();
        assertThat(sitting.note()).isEmpty();
        sitting.redo();
        sitting.redo();
        assertThat(sitting.note()).hasValue("second");
    }

    @Test
    void anEmptiedNoteIsErasedAndCanBeHadBackUntilTheProgramIsClosed() {
        sitting.note("first");
        sitting.note(" ");
        assertThat(undoable()).hasValue(Kind.NOTE_ERASE);
        assertThat(desk.moves()).last().isInstanceOf(Erased.class);
        assertThat(sitting.note()).isEmpty();

        for (var again = 0; again < 3; again++) {
            sitting.undo();
            assertThat(sitting.note()).hasValue("first");
            sitting.redo();
            assertThat(sitting.note()).isEmpty();
            assertThat(moves()).last().isInstanceOf(Erased.class);
        }
    }

    @Test
    void allThatWasDoneWithANoteIsTakenBackStepByStepAndBroughtForth() {
        sitting.note("first");
        sitting.note("second");
        sitting.note("");
        sitting.note("third");
        var said = List.of("first", "second", "", "third");

        for (var round = 0; round < 2; round++) {
            for (var step = said.size() - 2; step >= 0; step--) {
                sitting.undo();
                assertThat(sitting.note().orElse("")).isEqualTo(said.get(step));
            }
            sitting.undo();
            assertThat(sitting.note()).isEmpty();
            for (var text : said) {
                sitting.redo();
                assertThat(sitting.note().orElse("")).isEqualTo(text);
            }
        }
    }

    @Test
    void notesAreFoundByTheirWordsAndTellNoTitleBeforeTheAnswer() {
        sitting.note("Count the SELECTs");
        assertThat(desk.study.noted("selects").getFirst().title()).isEmpty();
        assertThat(desk.study.noted("updates")).isEmpty();

        desk.right(sitting);
        assertThat(desk.study.noted("count select").getFirst().title()).isPresent();
    }

    @Test
    void whatChangesNothingIsNoDeed() {
        sitting.note("");
        sitting.note("first");
        sitting.note("first ");

        assertThat(desk.moves()).hasSize(1);
    }

    @Test
    void aNoteStaysOnTheTableItWasWrittenAt() {
        var before = sitting.table();
        assertThat(sitting.note("first")).isEqualTo(before).isInstanceOf(Asking.class);

        desk.right(sitting);
        sitting.note("second");
        assertThat(sitting.table()).isInstanceOf(Judged.class);
        assertThat(sitting.undoable().map(Done::title).orElse("")).isNotEmpty();
        sitting.undo();
        sitting.undo();
        assertThat(sitting.table()).isInstanceOf(Asking.class);
        assertThat(sitting.note()).hasValue("first");
        assertThat(number(sitting)).isOne();
    }

    @Test
    void beforeTheAnswerNothingTellsTheTitle() {
        sitting.note("first");

        assertThat(sitting.undoable()).map(Done::title).hasValue("");
    }

    @Test
    void aNoteThatCouldNotBeStoredIsStoredByTheNextTry() {
        desk.journal.disk(Disk.IS_FULL);
        assertThatThrownBy(() -> sitting.note("first")).isInstanceOf(StorageException.class);
        assertThat(sitting.undoable()).isEmpty();

        desk.journal.disk(Disk.WORKS);
        sitting.retry();
        assertThat(sitting.note()).hasValue("first");
        assertThat(desk.moves()).hasSize(1);
    }

    @Test
    void anErasureIsTakenBackAtHomeToo() {
        sitting.note("first");
        sitting.note("");
        sitting.pause();

        desk.study.undoing().undo();
        assertThat(note()).hasValue("first");
        desk.study.undoing().redo();
        assertThat(note()).isEmpty();
    }

    private Optional<String> note() {
        return desk.study
                .documents()
                .note(FakeItems.id(1))
                .flatMap(written -> written.document().text());
    }

    private Optional<Kind> undoable() {
        return sitting.undoable().map(Done::kind);
    }

    private List<Event> moves() {
        return desk.journal.events();
    }
}
