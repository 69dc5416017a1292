package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;

import app.interval.domain.log.Event.Mark;
import app.interval.storage.db.tables.records.EventRecord;

import org.jooq.DSLContext;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where the session that began last lies in the log.
final class LastSession {

    private final DSLContext db;

    LastSession(DSLContext db) {
        this.db = db;
    }

    /// Of each device by its own numbers; among devices by their clocks.
    Optional<UUID> start() {
        return db.selectDistinct(EVENT.DEVICE).from(EVENT).fetch(EVENT.DEVICE).stream()
                .flatMap(device -> last(device).stream())
                .max(Comparator.comparing(EventRecord::getAt))
                .map(EventRecord::getId);
    }

    /// Read from the newest row of the device back: few lie behind the start.
    private Optional<EventRecord> last(UUID device) {
        return db.selectFrom(EVENT)
                .where(EVENT.DEVICE.eq(device))
                .and(EVENT.KIND.eq(Mark.START.kind()))
                .orderBy(EVENT.DEVICE.desc(), EVENT.DEVICE_SEQ.desc())
                .limit(1)
                .fetchOptional();
    }

    /// The answers of a session; asked for by themselves, because the way there is an index.
    List<UUID> answers(UUID start) {
        return db.select(ANSWER.EVENT)
                .from(ANSWER)
                .where(ANSWER.SESSION.eq(start))
                .fetch(ANSWER.EVENT);
    }
}
