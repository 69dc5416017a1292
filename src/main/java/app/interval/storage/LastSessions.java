package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;

import app.interval.domain.log.Event.Mark;
import app.interval.storage.db.tables.records.EventRecord;

import org.jooq.DSLContext;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Where the sessions that began last lie in the log.
final class LastSessions {

    private final DSLContext db;

    LastSessions(DSLContext db) {
        this.db = db;
    }

    /// The newest first: of each device by its own numbers; among devices by their clocks.
    List<UUID> starts(int most) {
        return db.selectDistinct(EVENT.DEVICE).from(EVENT).fetch(EVENT.DEVICE).stream()
                .flatMap(device -> last(device, most).stream())
                .sorted(Comparator.comparing(EventRecord::getAt).reversed())
                .limit(most)
                .map(EventRecord::getId)
                .toList();
    }

    /// Read from the newest row of the device back: few lie behind the starts.
    private List<EventRecord> last(UUID device, int most) {
        return db.selectFrom(EVENT)
                .where(EVENT.DEVICE.eq(device))
                .and(EVENT.KIND.eq(Mark.START.kind()))
                .orderBy(EVENT.DEVICE.desc(), EVENT.DEVICE_SEQ.desc())
                .limit(most)
                .fetch();
    }

    /// The answers of a session; asked for by themselves, because the way there is an index.
    List<UUID> answers(UUID start) {
        return db.select(ANSWER.EVENT)
                .from(ANSWER)
                .where(ANSWER.SESSION.eq(start))
                .fetch(ANSWER.EVENT);
    }
}
