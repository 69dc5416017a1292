package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.CardState.Known;
import app.interval.domain.Memory;
import app.interval.domain.log.Event;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeEvents;
import app.interval.study.FakeItems;
import app.interval.study.FakeStamps;
import app.interval.study.FolderInUseException;
import app.interval.study.Journal.Move;
import app.interval.study.StorageException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class DatabaseTest {

    private static final Writer HERE = new Writer(new UUID(7, 1), "0.1.0");

    @TempDir Path folder;

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
    void aFileOfANewerVersionIsRefused() throws Exception {
        var stored = storeSomething();
        sql().run(
                        """
                        INSERT INTO "flyway_schema_history" VALUES
                          (99, '99', 'later', 'SQL', 'V99__later.sql', 1, '',
                           CURRENT_TIMESTAMP, 1, TRUE)
                        """);

        assertThatThrownBy(this::open)
                .isInstanceOf(StorageException.class)
                .isNotInstanceOf(FolderInUseException.class)
                .hasMessageStartingWith("cannot upgrade");

        sql().run("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '99'");
        try (var database = open()) {
            assertThat(database.history().events()).containsExactly(stored);
        }
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
                .isInstanceOf(StorageException.class)
                .isNotInstanceOf(FolderInUseException.class);
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

    @Test
    void beforeAnUpgradeACopyIsPutBeside() throws Exception {
        var stored = storeSomething();

        var upgraded = migration("classpath:db", "classpath:db-next").run();
        upgraded.connection().close();

        assertThat(upgraded.schemaVersion()).isEqualTo("2");
        assertThat(sql().column("SELECT words FROM later")).isEmpty();
        assertThatThrownBy(this::open).isInstanceOf(StorageException.class);
        try (var copy = Database.open(copy())) {
            assertThat(copy.history().events()).containsExactly(stored);
        }
    }

    @Test
    void anUpgradeThatFailsSaysSoAndLeavesTheCopyHoweverOftenItIsTried() throws Exception {
        var stored = storeSomething();

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> migration("classpath:db", "classpath:db-broken").run())
                    .isInstanceOf(StorageException.class)
                    .hasMessageStartingWith("cannot upgrade");
        }
        try (var copy = Database.open(copy())) {
            assertThat(copy.history().events()).containsExactly(stored);
        }
        assertThat(new Sql(copy()).column("SELECT table_name FROM information_schema.tables"))
                .contains("EVENT")
                .doesNotContain("LATER");
    }

    @Test
    void whereNothingIsUpgradedNothingIsCopied() throws IOException {
        open().close();
        open().close();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(data());
        }
    }

    private Database open() {
        return Database.open(file());
    }

    private Event storeSomething() {
        var stored = new FakeEvents(new FakeStamps()).reset(1);
        try (var database = open()) {
            database.journal(HERE).record(new Move(List.of(stored), Optional.empty(), List.of()));
        }
        return stored;
    }

    private Migration migration(String... scripts) {
        return new Migration(Sql.ADDRESS + file(), file(), List.of(scripts));
    }

    private Sql sql() {
        return new Sql(file());
    }

    private Path file() {
        return folder.resolve("journal");
    }

    private Path data() {
        return folder.resolve("journal.mv.db");
    }

    private Path copy() {
        return folder.resolve("journal.before-upgrade-from-1");
    }
}
