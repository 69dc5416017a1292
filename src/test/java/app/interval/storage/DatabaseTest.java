package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.study.FakeEvents;
import app.interval.study.FakeStamps;
import app.interval.study.Journal.Move;
import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    void aFileThatWasSpoiledMeanwhileIsNotWrittenTo() throws Exception {
        storeSomething();
        var database = open();
        var bytes = Files.readAllBytes(data());
        sql().run("SHUTDOWN");
        Arrays.fill(bytes, 100, bytes.length, (byte) 7);
        Files.write(data(), bytes);

        assertThatDamageIsToldByTheNextMove(database);
        assertThat(data()).hasBinaryContent(bytes);
    }

    @Test
    void aFileThatHoldsNoLogIsNotWrittenToThoughItWasClosedWell() throws Exception {
        new Sql(folder.resolve("other")).run("CREATE TABLE SHOPPING (ID INT)");
        var database = open();
        sql().run("SHUTDOWN");
        var other = Files.readAllBytes(folder.resolve("other.mv.db"));
        Files.write(data(), other);

        assertThatDamageIsToldByTheNextMove(database);
        assertThat(data()).hasBinaryContent(other);
    }

    @Test
    void aFileThatWasClosedMeanwhileIsOpenedOnceMoreByWhoeverComesFirst() throws Exception {
        var stored = storeSomething();
        try (var database = open()) {
            sql().run("SHUTDOWN");
            assertThat(database.history().events()).containsExactly(stored);
            assertThat(database.journal(HERE).events()).containsExactly(stored);
            sql().run("SHUTDOWN");
            assertThat(database.journal(HERE).events()).containsExactly(stored);
            assertThat(database.history().events()).containsExactly(stored);
        }
    }

    private static void assertThatDamageIsToldByTheNextMove(Database database) {
        var journal = database.journal(HERE);
        var reset = new FakeEvents(new FakeStamps()).reset(1);
        var move = new Move(List.of(reset), Optional.empty(), List.of());

        assertThatThrownBy(() -> journal.record(move))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        e -> assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED));
        assertThatThrownBy(() -> database.history().events()).isInstanceOf(StorageException.class);
        assertThatThrownBy(database::close).isInstanceOf(StorageException.class);
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
}
