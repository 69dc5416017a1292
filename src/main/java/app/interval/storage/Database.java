package app.interval.storage;

import app.interval.progress.Trail;
import app.interval.study.FolderInUseException;
import app.interval.study.History;
import app.interval.study.Journal;
import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;
import app.interval.tuning.Archive;
import app.interval.tuning.Chronicle;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One open database file. Everything stored goes through the ports this class hands out.
public final class Database implements AutoCloseable {

    /// Kept, or the levels would be forgotten with the loggers.
    private static final List<Logger> CHATTY =
            List.of(Logger.getLogger("org.jooq"), Logger.getLogger("org.flywaydb"));

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // Ids are most of what is read, and no two are the same: looking each up costs a third.
        System.setProperty("h2.objectCache", "false");
        SafeFiles.register();
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    /// Rows come as they are asked for. Otherwise H2 first writes a result of some ten thousand
    /// rows into a temporary file.
    private static final String STREAMING = ";LAZY_QUERY_EXECUTION=1";

    /// What follows the name of the file where begun answers are kept beside it.
    private static final String DRAFTS = ".drafts.json";

    /// The learner's moves: short transactions, one thread.
    private final Line moves;

    /// Everything that may take long; a report read here does not hold up an answer.
    private final Line reports;

    private final Room room;
    private final Path file;
    private final String schemaVersion;

    private Database(Line moves, Line reports, Path file, String schemaVersion) {
        this.moves = moves;
        this.reports = reports;
        this.room = Room.at(file);
        this.file = file;
        this.schemaVersion = schemaVersion;
    }

    /// Opens the file, creating or upgrading it first if needed. Before an upgrade a copy of the
    /// file is put beside it.
    ///
    /// @param file without the ending `.mv.db`
    /// @throws FolderInUseException if another process has it open
    /// @throws StorageException if the file is damaged, written by a newer version, or its name
    ///   cannot be used
    public static Database open(Path file) {
        return open(file, SafeFiles.PREFIX);
    }

    /// The same on files that an address of H2 means by `prefix`.
    static Database open(Path file, String prefix) {
        var url = url(file, prefix);
        var room = Room.at(file);
        try {
            var migrated = new Migration(file, prefix, Migration.SCRIPTS).run();
            var moves = migrated.connection();
            try {
                var reports = DriverManager.getConnection(url + STREAMING);
                var again = new Reopening(file, url);
                return new Database(
                        new Line(again, "", moves),
                        new Line(again, STREAMING, reports),
                        file,
                        migrated.schemaVersion());
            } catch (SQLException e) {
                moves.close();
                throw e;
            }
        } catch (SQLException e) {
            throw inUse(e)
                    ? new FolderInUseException(file + " is in use", e)
                    : new StorageException(Diagnosis.of(e, room), "cannot open " + file, e);
        }
    }

    /// For the queue of moves only: a connection serves one thread.
    public Journal journal(Writer writer) {
        var drafts = new DraftFile(file.resolveSibling(file.getFileName() + DRAFTS));
        return new JooqJournal(jooq(moves), new LogRows(writer, schemaVersion), room, drafts);
    }

    /// For the queue of moves too.
    public Archive archive(Writer writer) {
        return new JooqArchive(jooq(moves), new LogRows(writer, schemaVersion), room);
    }

    /// For long reading that parameters are fitted to.
    public Chronicle chronicle(Writer writer) {
        return new JooqArchive(jooq(reports), new LogRows(writer, schemaVersion), room);
    }

    /// For reports and other long reading, on a connection of its own.
    public History history() {
        return new JooqHistory(jooq(reports));
    }

    /// For long reading too.
    public Trail trail() {
        return new JooqTrail(jooq(reports));
    }

    /// Closes the file. If most of it is waste, its space is given back, see [Usage]; also if
    /// something was erased, because waste can be read.
    @Override
    public void close() {
        try (var one = moves.acquire();
                var _ = reports.acquire();
                var last = one.createStatement()) {
            var compact = StandingRows.takeErasure(one) || Usage.isMostlyWaste(one);
            last.execute(compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } catch (SQLException | DataAccessException e) {
            throw new StorageException(Diagnosis.of(e, room), "cannot close the database", e);
        }
    }

    static boolean inUse(SQLException e) {
        return Diagnosis.of(e) == Trouble.IN_USE;
    }

    private static DSLContext jooq(Line line) {
        return DSL.using(line, SQLDialect.H2, new Settings().withCacheRecordMappers(true));
    }

    /// Without delay, so that a commit is with the system when it returns. Space is not used again
    /// before the file is compacted, and a closing that does not compact moves nothing: what is
    /// written last is then at the end, the one place where the database surely looks for it after
    /// a crash. A semicolon would end the path and begin a setting.
    static String url(Path file, String prefix) {
        var path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw new StorageException("a data folder cannot have ';' in its name: " + path);
        }
        return "jdbc:h2:"
                + prefix
                + path
                + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
