package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.CardState.Known;
import app.interval.domain.Memory;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeItems;
import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.IntStream;

class DatabaseTest extends DatabaseFixture {

    @Test
    void anEmptyDatabaseHasNoHistoryAndNoCards() {
        try (var database = open()) {
            assertThat(database.history().events()).isEmpty();
            assertThat(database.journal(HERE).cards()).isEmpty();
        }
    }

    @Test
    void whatWasStoredIsThereWhenTheFileIsOpenedAgain() {
        var stored = storeSomething();

        try (var database = open()) {
            assertThat(database.history().events()).containsExactly(stored);
        }
    }

    @Test
    void whatWasStoredIsThereThoughTheProgramWasKilled() throws Exception {
        assertThat(OtherProgram.storedAnAnswerIn(file())).isTrue();

        try (var database = open()) {
            assertThat(database.history().events()).hasSize(1);
        }
    }

    @Test
    void aFileSomebodyHasOpenIsRefusedAndStaysAsItIs() throws Exception {
        try (var database = open()) {
            assertThat(OtherProgram.storedAnAnswerIn(file())).isFalse();

            assertThat(database.history().events()).isEmpty();
        }
    }

    @Test
    void aFileThatIsGoneIsNotMadeAnewByTheNextMove() throws Exception {
        var database = open();
        sql().run("SHUTDOWN");
        Files.delete(data());

        assertThatThrownBy(() -> database.history().events()).isInstanceOf(StorageException.class);
        assertThatThrownBy(database::close).isInstanceOf(StorageException.class);
        assertThat(data()).doesNotExist();
    }

    @Test
    void aSemicolonInThePathIsRefusedWithASentence() {
        assertThatThrownBy(() -> Database.open(folder.resolve("a;INIT=x").resolve("journal")))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("a data folder cannot have ';' in its name: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void otherOddNamesAreOnlyNames() {
        var odd = folder.resolve("ü 100% {a} $HOME ~ #1 'q'").resolve("journal");
        Database.open(odd).close();

        assertThat(odd.resolveSibling("journal.mv.db")).isRegularFile();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(data(), "Dear diary, ".repeat(2_000));

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StorageException.class,
                        e -> assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED));
        assertThat(data()).hasContent("Dear diary, ".repeat(2_000));
    }

    @Test
    void theLogPointsNowhereButIntoItself() throws SQLException {
        open().close();

        assertThat(
                        sql().column(
                                        """
                                        SELECT f.TABLE_NAME || '>' || t.TABLE_NAME
                                        FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r
                                        JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS f
                                          ON f.CONSTRAINT_NAME = r.CONSTRAINT_NAME
                                        JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS t
                                          ON t.CONSTRAINT_NAME = r.UNIQUE_CONSTRAINT_NAME
                                        ORDER BY 1
                                        """))
                .containsExactly("ANSWER>EVENT", "DOCUMENT>EVENT", "JUDGEMENT>EVENT");
    }

    @Test
    void aClosedFileHasGivenBackTheSpaceOfWhatWasReplaced() throws IOException {
        var at = Instant.parse("2026-11-21T09:00:00Z");
        long grown;
        try (var database = open()) {
            var journal = database.journal(HERE);
            for (int round = 0; round < 20; round++) {
                var due = at.plusSeconds(round);
                var cards =
                        IntStream.range(0, 1_000)
                                .mapToObj(FakeItems::id)
                                .map(id -> new Known(id, new Memory(1.5, 2.5, 5), at, due))
                                .toList();
                journal.rebuild(cards, Fsrs7.DEFAULTS);
            }
            grown = Files.size(data());
        }

        assertThat(Files.size(data())).isLessThan(grown / 2).isLessThan(500_000);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(data());
        }
    }
}
