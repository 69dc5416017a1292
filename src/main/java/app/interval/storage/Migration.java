package app.interval.storage;

import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.h2.message.DbException;
import org.h2.store.fs.FileUtils;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Brings a database file to the present schema. H2 commits at every statement that changes a
/// table, so a script that is cut short stays half-way: all scripts run on another file, which
/// takes the name when it is complete and closed.
///
/// @param prefix what H2 calls the file system the file is on
/// @param scripts where the scripts are, as Flyway names places
record Migration(Path file, String prefix, List<String> scripts) {

    /// Where the program's own scripts are.
    static final List<String> SCRIPTS = List.of("classpath:db");

    /// Scripts that ran on the file and are not among ours.
    private static final Set<MigrationState> FROM_NEWER =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

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
                build(false);
            }
            Wholeness.check(prefix + real(file), file, Database.url(file, prefix));
            // Open around Flyway's own connections, or each would open and close the file.
            var connection = DriverManager.getConnection(Database.url(file, prefix));
            if (scripts.equals(SCRIPTS) && Ledger.isIn(connection)) {
                return new Migrated(connection, Ledger.VERSION);
            }
            var info = info(connection);
            refuseNewer(info, connection);
            if (info.pending().length > 0) {
                connection.close();
                copyAside(info.current());
                build(true);
                connection = DriverManager.getConnection(Database.url(file, prefix));
            }
            return asExpected(info)
                    ? new Migrated(connection, version(info))
                    : migrated(connection, file);
        } catch (FlywayException e) {
            throw new StorageException(trouble(e), "cannot upgrade " + file, e);
        } catch (IOException | DbException e) {
            throw new StorageException(
                    trouble(e), "cannot put the upgraded " + file + " in place", e);
        }
    }

    private Trouble trouble(Throwable failure) {
        return Diagnosis.of(failure, Room.at(file));
    }

    private MigrationInfoService info(Connection connection) throws SQLException {
        try {
            return flyway(file).info();
        } catch (FlywayException e) {
            connection.close();
            throw e;
        }
    }

    private void refuseNewer(MigrationInfoService info, Connection connection) throws SQLException {
        for (var script : info.all()) {
            if (FROM_NEWER.contains(script.getState())) {
                connection.close();
                throw new StorageException(
                        Trouble.NEWER, file + " has " + script.getDescription(), null);
            }
        }
    }

    /// Whether the file was made by exactly these scripts, so that Flyway need not be asked again:
    /// that takes longer than opening the file.
    private static boolean asExpected(MigrationInfoService info) {
        return Arrays.stream(info.all())
                .allMatch(script ->
                        script.getState() == MigrationState.SUCCESS
                                && script.isChecksumMatching()
                                && script.isDescriptionMatching()
                                && script.isTypeMatching());
    }

    private static String version(MigrationInfoService info) {
        return info.current().getVersion().getVersion();
    }

    private void copyAside(@Nullable MigrationInfo current) throws IOException {
        var version = current == null ? "nothing" : current.getVersion().getVersion();
        var copying = sibling(".copying");
        var copy = sibling(".before-upgrade-from-" + version);
        Files.copy(real(file), real(copying), StandardCopyOption.REPLACE_EXISTING);
        Files.move(real(copying), real(copy), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Runs the scripts on another file and lets it take the name.
    private void build(boolean fromOld) throws SQLException, IOException {
        var next = sibling(".next");
        clear(next);
        if (fromOld) {
            Files.copy(real(file), real(next));
        }
        migrated(DriverManager.getConnection(Database.url(next, prefix)), next)
                .connection()
                .close();
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

    private Migrated migrated(Connection connection, Path path) throws SQLException {
        try {
            var flyway = flyway(path);
            flyway.migrate();
            return new Migrated(connection, version(flyway.info()));
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

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().resolveSibling(path.getFileName() + ENDING);
    }
}
