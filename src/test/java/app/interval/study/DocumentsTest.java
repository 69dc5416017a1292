package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.item.Version;
import app.interval.domain.log.Document;
import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Event.Written;
import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class DocumentsTest {

    private final FakeJournal journal = new FakeJournal();
    private final FakeStamps stamps = new FakeStamps();
    private final Documents documents = new Documents(journal, stamps);

    @Test
    void whatWasWrittenLastComesFirstEachDocumentOnce() {
        documents.write(story(1, "The outage", "we mended it"));
        documents.write(story(2, "The migration", "it took a month"));
        stamps.pass(Duration.ofDays(1));
        documents.write(story(1, "The outage of May", "we mended it"));

        assertThat(documents.all(Kind.STORY))
                .extracting(Written::document)
                .containsExactly(
                        story(1, "The outage of May", "we mended it"),
                        story(2, "The migration", "it took a month"));
        assertThat(documents.all(Kind.NOTE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    outage      | 1
                    OUTAGE may  | 1
                    'may  out'  | 1
                    it          | 2
                    ownership   | 2
                    outage june | 0
                    situation   | 0
                    ''          | 2
                    """)
    void storiesAreFoundByAllTheirWordsInAnyPlace(String words, int found) {
        documents.write(story(1, "The outage of May", "we mended it"));
        documents.write(story(2, "The migration", "it took a month"));

        assertThat(documents.search(Kind.STORY, words)).hasSize(found);
    }

    @Test
    void anItemHasOneNoteAndOnlyItsOwn() {
        documents.write(note(1, "first"));
        documents.write(note(1, "second"));

        assertThat(documents.note(FakeItems.id(1)).map(Written::document))
                .contains(note(1, "second"));
        assertThat(documents.note(FakeItems.id(2))).isEmpty();
        assertThat(documents.all(Kind.NOTE)).hasSize(1);
    }

    @Test
    void whatIsWrittenAfterAnErasureStays() {
        documents.write(note(1, "first"));
        documents.erase(note(1, "first"));
        documents.write(note(1, "second"));

        assertThat(documents.note(FakeItems.id(1)).map(Written::document))
                .contains(note(1, "second"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void nothingIsNotWritten(String text) {
        assertThatThrownBy(() -> documents.write(note(1, text)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.events()).isEmpty();
    }

    @Test
    void aTextHasALongestLength() {
        var longest = "x".repeat(Documents.LONGEST);
        documents.write(note(1, longest));

        assertThatThrownBy(() -> documents.write(note(1, longest + "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void afterAFailedWriteEverythingIsAsBefore() {
        documents.write(note(1, "first"));
        journal.disk(FakeJournal.Disk.IS_FULL);

        assertThatThrownBy(() -> documents.write(note(1, "second")))
                .isInstanceOf(StorageException.class);

        assertThat(documents.note(FakeItems.id(1)).map(Written::document))
                .contains(note(1, "first"));
    }

    private static Document note(int number, String text) {
        return Document.note(FakeItems.id(number), new Version(1, 0), text);
    }

    private static Document story(int number, String title, String result) {
        var story = new Story(title, List.of("Ownership"), Map.of(Part.RESULT, result));
        return Document.story(new UUID(0, number), story);
    }
}
