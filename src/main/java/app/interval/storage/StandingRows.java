package app.interval.storage;

import static app.interval.storage.db.Tables.STANDING;

import app.interval.tuning.Trial;

import org.jooq.DSLContext;

import java.util.Optional;
import java.util.UUID;

/// How far into the log everything derived from it goes, and under which parameters: the cards, and
/// the last look for better parameters.
final class StandingRows {

    static final String CARDS = "memory";

    private static final String TRIAL = "fit";

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
