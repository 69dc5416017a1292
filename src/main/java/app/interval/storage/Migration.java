package app.interval.storage;

import app.interval.study.StorageException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.message.DbException;
import org.h2.store.fs.FileUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Brings a database file to the present schema. H2 commits at every statement that changes a
/// table, so a script that is cut short stays half-way: all scripts run on another file, which
/// takes the name when it is complete and closed.
///
/// @param prefix what H2 calls the file system the file is on
/// @param scripts where the scripts are, as Flyway names places
record Migration(Path file, String prefix, List<String> scripts) {

    /// Where the program's own scripts are.
    static final List<String> SCRIPTS = List.of("classpath:db");

    private static final String ENDING = ".mv.db";

    /// An open connection to the upgraded file, and the version of its schema.
    record Migrated(Connection connection, String schemaVersion) {}

    /// Opens the file and upgrades it.
    ///
    /// @throws SQLException if the file cannot be opened
    /// @throws StorageException if it cannot be copied or upgraded
    Migrated run() throws SQLException {
        try {
            if (!FileUtils.exists(prefix + real(file))) {
                rebuild(false);
            }
            var current = openIfCurrent();
            if (current.isPresent()) {
                return current.get();
            }
            rebuild(true);
            return open(file);
        } catch (FlywayException e) {
            throw new StorageException("cannot upgrade " + file, e);
        } catch (IOException | DbException e) {
            throw new StorageException("cannot make the upgraded " + file, e);
        }
    }

    /// The usual case, with as little work as possible. A file that needs an upgrade is copied
    /// aside and closed.
    private Optional<Migrated> openIfCurrent() throws SQLException, IOException {
        var connection = DriverManager.getConnection(Database.url(file, prefix));
        String version;
        try {
            var flyway = flyway(file);
            var info = flyway.info();
            var current = info.current();
            version = current == null ? "nothing" : current.getVersion().getVersion();
            if (info.pending().length == 0) {
                flyway.validate();
                return Optional.of(new Migrated(connection, version));
            }
        } catch (FlywayException e) {
            connection.close();
            throw e;
        }
        connection.close();
        copyAside(version);
        return Optional.empty();
    }

    private void copyAside(String version) throws IOException {
        var name = file.getFileName() + ".before-upgrade-from-" + version;
        var copying = real(file.resolveSibling(file.getFileName() + ".copying"));
        Files.copy(real(file), copying, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copying, real(file.resolveSibling(name)), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Runs the scripts beside the file.
    private void rebuild(boolean fromOld) throws SQLException, IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        clear(next);
        if (fromOld) {
            Files.copy(real(file), real(next));
        }
        open(next).connection().close();
        FileUtils.moveAtomicReplace(prefix + real(next), prefix + real(file));
    }

    /// Removes what an interrupted upgrade left, unless it is still going on.
    private void clear(Path next) throws SQLException {
        if (!FileUtils.exists(prefix + real(next))) {
            return;
        }
        try (var _ = DriverManager.getConnection(Database.url(next, prefix))) {
            // Nobody else has it.
        } catch (SQLException e) {
            if (Database.inUse(e)) {
                throw e;
            }
        }
        FileUtils.delete(prefix + real(next));
    }

    /// The connection is open around Flyway's own, or each of them would open and close the file.
    private Migrated open(Path path) throws SQLException {
        var connection = DriverManager.getConnection(Database.url(path, prefix));
        try {
            var flyway = flyway(path);
            flyway.migrate();
            return new Migrated(connection, flyway.info().current().getVersion().getVersion());
        } catch (FlywayException e) {
            connection.close();
            throw e;
        }
    }

    private Flyway flyway(Path path) {
        return Flyway.configure()
                .dataSource(Database.url(path, prefix), "", "")
                .locations(scripts.toArray(String[]::new))
                // Not even a newer version of the program is trusted to have left the tables as
                // they were.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().resolveSibling(path.getFileName() + ENDING);
    }
}
