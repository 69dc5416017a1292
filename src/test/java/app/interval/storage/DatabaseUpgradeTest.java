package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files of older and newer versions.
class DatabaseUpgradeTest extends DatabaseFixture {

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
                .isInstanceOfSatisfying(
                        StorageException.class,
                        e -> assertThat(e.trouble()).isEqualTo(Trouble.NEWER));

        sql().run("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '99'");
        try (var database = open()) {
            assertThat(database.history().events()).containsExactly(stored);
        }
    }

    @Test
    void aFileWhoseTablesWereMadeByAnotherScriptIsRefused() throws Exception {
        open().close();
        sql().run("UPDATE \"flyway_schema_history\" SET \"checksum\" = 7 WHERE \"version\" = '1'");

        assertThatThrownBy(this::open)
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("cannot upgrade");
    }

    @Test
    void beforeAnUpgradeACopyIsPutBeside() throws Exception {
        var stored = storeSomething();

        var upgraded = migration("classpath:db", "classpath:db-next").run();
        upgraded.connection().close();

        assertThat(upgraded.schemaVersion()).isEqualTo("3");
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

    private Migration migration(String... scripts) {
        return new Migration(file(), SafeFiles.PREFIX, List.of(scripts));
    }

    private Path copy() {
        return folder.resolve("journal.before-upgrade-from-2");
    }
}
