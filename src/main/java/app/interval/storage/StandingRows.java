package app.interval.storage;

import static app.interval.storage.db.Tables.STANDING;

import app.interval.tuning.Trial;

import org.jooq.DSLContext;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// How far into the log everything derived from it goes, and under which parameters: the cards, and
/// the last look for better parameters. And whether texts were erased of which the file still holds
/// the bytes, because it was not compacted since.
final class StandingRows {

    static final String CARDS = "memory";

    private static final String TRIAL = "fit";
    private static final String ERASED = "erased";
    private static final UUID NONE = new UUID(0, 0);

    private StandingRows() {}

    /// Notes that the cards stand for the whole log.
    static void putCards(DSLContext tx, LogRows log, UUID parameters) {
        put(tx, log, CARDS, new Trial(parameters, log.count(tx)));
    }

    static void putTrial(DSLContext tx, LogRows log, Trial trial) {
        put(tx, log, TRIAL, trial);
    }

    static Optional<Trial> trial(DSLContext db) {
        return db.selectFrom(STANDING)
                .where(STANDING.NAME.eq(TRIAL))
                .fetchOptional(row -> new Trial(row.getParameters(), row.getLogRows()));
    }

    /// Notes that the file holds bytes nobody is to find.
    static void putErasure(DSLContext tx, LogRows log) {
        put(tx, log, ERASED, new Trial(NONE, log.count(tx)));
    }

    /// Whether there are such bytes. The note is gone then, because compacting makes it untrue.
    static boolean takeErasure(Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM standing WHERE name = ?")) {
            delete.setString(1, ERASED);
            return delete.executeUpdate() > 0;
        }
    }

    private static void put(DSLContext tx, LogRows log, String name, Trial upTo) {
        tx.deleteFrom(STANDING).where(STANDING.NAME.eq(name)).execute();
        tx.insertInto(STANDING)
                .set(STANDING.NAME, name)
                .set(STANDING.DEVICE, log.writer().device())
                .set(STANDING.DEVICE_SEQ, log.lastNumber(tx))
                .set(STANDING.LOG_ROWS, upTo.rows())
                .set(STANDING.PARAMETERS, upTo.parameters())
                .execute();
    }
}
