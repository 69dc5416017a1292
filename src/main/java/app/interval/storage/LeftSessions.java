package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;

import app.interval.domain.log.Event.Mark;
import app.interval.storage.db.tables.records.EventRecord;

import org.jooq.DSLContext;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/// Where the sessions that were left last lie in the log.
final class LeftSessions {

    private static final List<String> MARKS = Arrays.stream(Mark.values()).map(Mark::kind).toList();

    private final DSLContext db;

    LeftSessions(DSLContext db) {
        this.db = db;
    }

    /// The one with the newest mark first: of each device by its own numbers; among devices by
    /// their clocks.
    ///
    /// @param marks so many of each device are looked at
    List<UUID> starts(int marks) {
        var found =
                db.selectDistinct(EVENT.DEVICE).from(EVENT).fetch(EVENT.DEVICE).stream()
                        .flatMap(device -> last(device, marks).stream())
                        .toList();
        var order = ReplayOrder.of(found.stream().map(LeftSessions::place).toList());
        var inOrder =
                found.stream()
                        .sorted(Comparator.comparing(LeftSessions::place, order).reversed())
                        .toList();
        return newest(inOrder).stream()
                .filter(mark -> !mark.getKind().equals(Mark.END.kind()))
                .map(mark -> UUID.fromString(mark.getTarget()))
                .toList();
    }

    private static Place place(EventRecord mark) {
        return new Place(mark.getDevice(), mark.getDeviceSeq(), mark.getAt());
    }

    /// The first mark of each session.
    private static Collection<EventRecord> newest(List<EventRecord> marks) {
        var first = new LinkedHashMap<String, EventRecord>();
        marks.forEach(mark -> first.putIfAbsent(mark.getTarget(), mark));
        return first.sequencedValues();
    }

    /// Read from the newest row of the device back: few lie behind the marks.
    private List<EventRecord> last(UUID device, int marks) {
        return db.selectFrom(EVENT)
                .where(EVENT.DEVICE.eq(device))
                .and(EVENT.KIND.in(MARKS))
                .orderBy(EVENT.DEVICE.desc(), EVENT.DEVICE_SEQ.desc())
                .limit(marks)
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
