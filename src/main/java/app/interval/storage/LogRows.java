package app.interval.storage;

import static app.interval.storage.db.Tables.EVENT;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Erased;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Event.Written;
import app.interval.domain.log.Judgement;

import org.jooq.DSLContext;
import org.jooq.Field;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// Appends events to the log, each with the device's next number.
record LogRows(Writer writer, String schemaVersion) {

    boolean has(DSLContext db, UUID event) {
        return db.fetchExists(EVENT, EVENT.ID.eq(event));
    }

    /// The number of the newest row this device wrote; 0 if it wrote none.
    long lastNumber(DSLContext db) {
        return last(db, writer.device(), EVENT.DEVICE_SEQ).orElse(0L);
    }

    /// When this device wrote its newest row; if it wrote none, when any other did.
    Optional<Instant> newest(DSLContext db) {
        return last(db, writer.device(), EVENT.AT).or(() -> newestOfAny(db));
    }

    private static Optional<Instant> newestOfAny(DSLContext db) {
        return db.selectDistinct(EVENT.DEVICE).from(EVENT).fetch(EVENT.DEVICE).stream()
                .flatMap(device -> last(db, device, EVENT.AT).stream())
                .max(Comparator.naturalOrder());
    }

    /// From the row with the highest number of `device`.
    private static <T> Optional<T> last(DSLContext db, UUID device, Field<T> field) {
        return Optional.ofNullable(
                db.select(field)
                        .from(EVENT)
                        .where(EVENT.DEVICE.eq(device))
                        .orderBy(EVENT.DEVICE.desc(), EVENT.DEVICE_SEQ.desc())
                        .limit(1)
                        .fetchOne(field));
    }

    long count(DSLContext db) {
        return db.fetchCount(EVENT);
    }

    void append(DSLContext tx, Event event, long number) {
        var row = EventRows.toRow(event);
        row.setDevice(writer.device());
        row.setDeviceSeq(number);
        row.setAppVersion(writer.appVersion());
        row.setSchemaVersion(schemaVersion);
        tx.executeInsert(row);
        var id = event.stamp().id();
        switch (event) {
            case Answered(_, var attempt, var judgement) -> {
                tx.executeInsert(AnswerRows.toRow(id, attempt));
                judged(tx, id, id, judgement);
            }
            case Submitted(_, var attempt) -> tx.executeInsert(AnswerRows.toRow(id, attempt));
            case Assessed(_, var submitted, var judgement) -> judged(tx, id, submitted, judgement);
            case Overridden(_, var answer, var judgement) -> judged(tx, id, answer, judgement);
            case Written(_, var document) -> DocumentRows.append(tx, id, document);
            case Erased(_, var document) -> {
                DocumentRows.erase(tx, document);
                StandingRows.putErasure(tx, this);
            }
            default -> {}
        }
    }

    private static void judged(DSLContext tx, UUID event, UUID answer, Judgement judgement) {
        tx.executeInsert(JudgementRows.toRow(event, answer, judgement));
    }
}
