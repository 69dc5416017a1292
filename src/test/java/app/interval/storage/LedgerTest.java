package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class LedgerTest {

    @TempDir private Path folder;

    @Test
    void flywayWritesWhatTheLedgerSays() throws SQLException {
        try (var connection = migrated()) {
            assertThat(Ledger.lines(connection)).isEqualTo(Ledger.LINES);
            assertThat(Ledger.isIn(connection)).isTrue();
        }
    }

    @Test
    void aFileMadeByAnotherScriptIsLeftToFlyway() throws SQLException {
        try (var connection = migrated();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE \"flyway_schema_history\" SET \"checksum\" = 7");

            assertThat(Ledger.isIn(connection)).isFalse();
        }
    }

    @Test
    void aFileWithoutTheBookIsLeftToFlyway() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThat(Ledger.isIn(connection)).isFalse();
        }
    }

    private Connection migrated() throws SQLException {
        var file = folder.resolve("journal");
        Database.open(file).close();
        return DriverManager.getConnection(Database.url(file, SafeFiles.PREFIX));
    }
}
