package app.interval.storage;

import app.interval.study.StorageException;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

import java.util.function.Function;

/// One way to write: a transaction that is in the file, synced, when it returns.
final class Writing {

    private final DSLContext db;
    private final Room room;

    /// @param room what is left for the file to grow
    Writing(DSLContext db, Room room) {
        this.db = db;
        this.room = room;
    }

    /// @param failure what is told if nothing was stored
    <T> T write(String failure, Function<DSLContext, T> work) {
        try {
            var result = db.transactionResult(tx -> work.apply(tx.dsl()));
            // Without this a power cut may lose the commit, or the whole file.
            db.execute("CHECKPOINT SYNC");
            return result;
        } catch (DataAccessException e) {
            throw new StorageException(Diagnosis.of(e, room), failure, e);
        }
    }
}
