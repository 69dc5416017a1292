package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.item.Version;
import app.interval.domain.log.Document;
import app.interval.domain.log.Event.Other;
import app.interval.domain.log.Event.Written;
import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;
import app.interval.scheduling.Fsrs7;
import app.interval.study.Documents;
import app.interval.study.FakeItems;
import app.interval.study.StorageException;
import app.interval.study.Upkeep;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the learner writes, in the file.
class DocumentsTest extends JournalFixture {

    private Documents documents;

    @BeforeEach
    void documents() {
        documents = new Documents(journal, stamps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                " {\"typed\": 'x'}\n\\ \t\u0000\u0007 ü \uD83D\uDC0D ",
                "# not a title\r\n## Situation\n"
            })
    void aTextIsReadBackAsItWasWritten(String text) {
        var note = note(1, text + "!".repeat(20_000));

        documents.write(note);

        assertThat(written(documents.note(FakeItems.id(1)))).contains(note);
        assertThat(journal.events()).isEqualTo(journal.documents()).hasSize(1);
        assertThat(database.history().events()).isEqualTo(journal.events());
    }

    @Test
    void anythingWrittenIsInTheLogWithWhatItIsAbout() throws SQLException {
        documents.write(note(1, "twice a day"));
        documents.write(story(9, "An outage"));

        assertThat(sql.column("SELECT kind || ' ' || target FROM event ORDER BY device_seq"))
                .containsExactly(
                        "document " + Document.noteOn(FakeItems.id(1)),
                        "document " + new UUID(0, 9));
        assertThat(sql.column("SELECT kind FROM document ORDER BY kind"))
                .containsExactly("note", "story");
        assertThat(sql.column("SELECT new_value FROM event WHERE new_value IS NOT NULL"))
                .singleElement()
                .asString()
                .contains("\"item\":\"" + FakeItems.id(1) + "\"", "\"version\":\"1.0\"");
    }

    @Test
    void theNewestVersionCountsThatWasNotTakenBack() throws SQLException {
        documents.write(note(1, "first"));
        var second = documents.write(note(1, "second"));
        assertThat(text(1)).contains("second");

        var undone = documents.takeBack(second);
        assertThat(text(1)).contains("first");
        documents.takeBack(undone);
        assertThat(text(1)).contains("second");

        assertThat(sql.column("SELECT text FROM document"))
                .containsExactlyInAnyOrder("first", "second");
        assertThat(sql.column("SELECT kind FROM event ORDER BY device_seq"))
                .containsExactly("document", "document", "undo", "undo");
    }

    @Test
    void nothingIsWrittenTwiceWhenTheWriterWasToldItFailed() {
        var written = new Written(stamps.stamp(), note(1, "once"));

        journal.record(move(List.of(written)));
        journal.record(move(List.of(written)));

        assertThat(journal.documents()).containsExactly(written);
    }

    @Test
    void aTextAndItsEventAreStoredTogetherOrNotAtAll() throws SQLException {
        var first = new Written(stamps.stamp(), note(1, "first"));
        journal.record(move(List.of(first)));
        var clash = new Written(stamps.stamp(), note(2, "second"));

        assertThatThrownBy(() -> journal.record(move(List.of(clash, first, events.reset(3)))))
                .isInstanceOf(StorageException.class);

        assertThat(sql.column("SELECT text FROM document")).containsExactly("first");
        assertThat(journal.events()).containsExactly(first);
    }

    @Test
    void whatANewerProgramWroteIsKept() throws SQLException {
        var strange =
                new Other(stamps.stamp(), "document", Optional.of("a place"), Optional.of("[1]"));
        journal.record(move(List.of(strange)));
        documents.write(note(1, "mine"));
        sql.run("UPDATE event SET new_value = JSON '{\"item\":7}' WHERE target <> 'a place'");

        assertThat(journal.events()).hasSize(2).startsWith(strange);
        assertThat(written(documents.note(FakeItems.id(1))).flatMap(Document::about)).isEmpty();
        assertThat(text(1)).contains("mine");
    }

    @Test
    void cardsAreCurrentWhateverIsWritten() {
        Upkeep.refresh(journal, new Fsrs7(DEFAULTS));
        documents.write(note(1, "first"));
        documents.erase(note(1, "first"));

        assertThat(journal.current(DEFAULTS)).isTrue();
        assertThat(Upkeep.refresh(journal, new Fsrs7(DEFAULTS))).isFalse();
    }

    private Optional<String> text(int number) {
        return written(documents.note(FakeItems.id(number))).flatMap(Document::text);
    }

    private static Optional<Document> written(Optional<Written> event) {
        return event.map(Written::document);
    }

    static Document note(int number, String text) {
        return Document.note(FakeItems.id(number), new Version(1, 0), text);
    }

    static Document story(int number, String title) {
        var story = new Story(title, List.of("Ownership"), Map.of(Part.RESULT, "Mended."));
        return Document.story(new UUID(0, number), story);
    }
}
