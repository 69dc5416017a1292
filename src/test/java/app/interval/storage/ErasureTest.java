package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Event.Written;
import app.interval.study.Documents;
import app.interval.study.FakeItems;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;

/// What is left of a document that was erased.
class ErasureTest extends JournalFixture {

    private Documents documents;

    @BeforeEach
    void documents() {
        documents = new Documents(journal, stamps);
    }

    @Test
    void anErasedDocumentHasNoTextInAnyVersionAndAllItsRows() throws SQLException {
        documents.write(DocumentsTest.note(1, "first"));
        documents.takeBack(documents.write(DocumentsTest.note(1, "second")));
        documents.write(DocumentsTest.note(2, "of another question"));
        var rows = journal.events().size();

        documents.erase(documents.note(FakeItems.id(1)).orElseThrow().document());

        assertThat(sql.column("SELECT text FROM document"))
                .containsExactlyInAnyOrder("null", "null", "of another question");
        assertThat(documents.note(FakeItems.id(1))).isEmpty();
        assertThat(documents.all(Kind.NOTE)).hasSize(1);
        assertThat(journal.events()).hasSize(rows + 1);
        assertThat(sql.column("SELECT kind FROM event ORDER BY device_seq DESC"))
                .startsWith("erase");
    }

    /// Also of a file that would not be compacted, because most of it is in use.
    @Test
    void whatWasErasedIsNotInTheFileOnceItIsClosed() throws IOException {
        documents.write(DocumentsTest.note(2, "x".repeat(Documents.LONGEST)));
        database.close();
        open();
        documents();
        documents.write(DocumentsTest.note(1, "nobody reads this"));
        documents.erase(documents.note(FakeItems.id(1)).orElseThrow().document());
        assertThat(bytes()).as("still in a page that is waste").contains("nobody reads this");

        database.close();
        assertThat(bytes()).doesNotContain("nobody reads this");

        open();
        documents();
        assertThat(documents.all(Kind.NOTE)).hasSize(1);
        assertThat(journal.documents()).hasSize(3);
    }

    @Test
    void aFileIsCompactedOnceForWhatWasErased() throws SQLException {
        documents.write(DocumentsTest.note(1, "nobody reads this"));
        documents.erase(documents.note(FakeItems.id(1)).orElseThrow().document());
        assertThat(sql.column("SELECT name FROM standing")).containsExactly("erased");

        database.close();
        open();

        assertThat(sql.column("SELECT name FROM standing")).isEmpty();
    }

    @Test
    void anErasureCanBeTakenBackByWhoeverStillHasTheText() throws SQLException {
        var before = DocumentsTest.story(9, "An outage");
        documents.write(before);
        var erasure = documents.erase(before);

        var restored = documents.restore(erasure);
        assertThat(documents.all(Kind.STORY)).extracting(Written::document).containsExactly(before);
        assertThat(sql.column("SELECT kind FROM event ORDER BY device_seq"))
                .containsExactly("document", "erase", "undo", "document");

        documents.takeBack(restored);
        assertThat(documents.all(Kind.STORY)).as("erased again").isEmpty();
    }

    private String bytes() throws IOException {
        return Files.readString(folder.resolve("journal.mv.db"), StandardCharsets.ISO_8859_1);
    }
}
