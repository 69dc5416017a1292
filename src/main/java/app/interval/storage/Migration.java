package app.interval.storage;

import app.interval.study.StorageException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// Brings a database file to the present schema. H2 commits at every statement that changes a
/// table, so a script that fails half-way stays half-way: the file is copied aside first.
///
/// @param scripts where the scripts are, as Flyway names places
record Migration(String url, Path file, List<String> scripts) {

    /// Where the program's own scripts are.
    static final List<String> SCRIPTS = List.of("classpath:db");

    /// An open connection to the upgraded file, and the version of its schema.
    record Migrated(Connection connection, String schemaVersion) {}

    /// Opens the file and upgrades it.
    ///
    /// @throws SQLException if the file cannot be opened
    /// @throws StorageException if it cannot be copied or upgraded
    Migrated run() throws SQLException {
        // Open around Flyway's own connections, or each of them would open and close the file.
        var connection = DriverManager.getConnection(url);
        try {
            var flyway = flyway();
            var info = flyway.info();
            if (info.current() != null && info.pending().length > 0) {
                connection.close();
                copyAside(info.current().getVersion().getVersion());
                connection = DriverManager.getConnection(url);
            }
            flyway.migrate();
            return new Migrated(connection, flyway.info().current().getVersion().getVersion());
        } catch (FlywayException e) {
            connection.close();
            throw new StorageException("cannot upgrade " + file, e);
        } catch (IOException e) {
            throw new StorageException("cannot copy " + file + " before upgrading it", e);
        }
    }

    private void copyAside(String version) throws IOException {
        var name = file.getFileName().toString();
        var copy = file.resolveSibling(name + ".before-upgrade-from-" + version + ".mv.db");
        var unfinished = file.resolveSibling(name + ".copying");
        Files.copy(
                file.resolveSibling(name + ".mv.db"),
                unfinished,
                StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(url, "", "")
                .locations(scripts.toArray(String[]::new))
                // Not even a newer version of the program is trusted to have left the tables as
                // they were.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }
}
