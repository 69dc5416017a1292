package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Settings;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.Length;
import app.interval.study.Request;
import app.interval.study.Sitting;
import app.interval.study.Study;
import app.interval.study.StudyFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;

/// Notes written, erased and taken back during a session, in a file.
class NotesTest extends JournalFixture {

    private static final String SECRET = "nobody else reads this";

    private Study study;

    @BeforeEach
    void study() {
        var scheduler = new Scheduler(new Fsrs7(Fsrs7.DEFAULTS), Settings.DEFAULT);
        study =
                new Study(
                        FakeBank.sample(), journal, () -> scheduler, stamps, StudyFixture.PLAYABLE);
    }

    @Test
    void aNoteIsThereWhenTheProgramIsOpenedAgain() {
        sit().note("first");
        sit().note("second");

        reopen();

        assertThat(noted()).hasValue("second");
    }

    @Test
    void whatWasErasedLastIsNotInTheFileOnceItIsClosed() throws IOException, SQLException {
        var sitting = sit();
        sitting.note(SECRET);
        sitting.note("");
        sitting.undo();
        assertThat(noted()).hasValue(SECRET);
        sitting.redo();
        assertThat(noted()).isEmpty();
        assertThat(sql.column("SELECT text FROM document")).containsOnly("null");

        reopen();

        assertThat(noted()).isEmpty();
        assertThat(Files.readString(folder.resolve("journal.mv.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET);
    }

    @Test
    void whatWasTakenBackStaysSo() {
        var sitting = sit();
        sitting.note("first");
        sitting.note("second");
        sitting.note("");
        sitting.undo();
        sitting.undo();

        reopen();

        assertThat(noted()).hasValue("first");
    }

    @Test
    void ofAnErasedNoteThatWasTakenBackToNothingNothingIsLeft() {
        var sitting = sit();
        sitting.note("first");
        sitting.note("");
        sitting.undo();
        sitting.undo();

        reopen();

        assertThat(noted()).isEmpty();
    }

    private Sitting sit() {
        return study.sit(Request.of(new Length.Questions(5)));
    }

    private Optional<String> noted() {
        return study.documents()
                .note(FakeItems.id(1))
                .flatMap(written -> written.document().text());
    }

    private void reopen() {
        database.close();
        open();
        study();
    }
}
