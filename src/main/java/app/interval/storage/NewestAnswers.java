package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.ITEM_VERSION;
import static app.interval.storage.db.Tables.JUDGEMENT;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Event;
import app.interval.domain.log.Outcome;
import app.interval.scheduling.Tempo;
import app.interval.scheduling.Tempo.Timed;
import app.interval.study.Cancelled;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/// The end of the log, as far as it says how fast the learner is. Each device is read from its
/// newest row back until it alone would have answers enough: what takes back or puts in order what
/// it wrote then is among what it wrote later.
final class NewestAnswers {

    /// Sessions, judgements and what was taken back lie between the answers.
    private static final int ROWS = Tempo.WINDOW + Tempo.WINDOW / 4;

    private static final Field<Long> ACTIVE = ANSWER.MS.minus(ANSWER.MS_IDLE);

    private final DSLContext db;
    private final Map<String, Optional<ItemType>> types;

    NewestAnswers(DSLContext db) {
        this.db = db;
        this.types =
                db.select(ITEM_VERSION.ITEM_HASH, ITEM_VERSION.TYPE)
                        .from(ITEM_VERSION)
                        .fetchMap(row -> row.value1(), row -> ItemType.of(row.value2()));
    }

    /// One row.
    ///
    /// @param taking the event, if it takes something back
    /// @param told what it says of the tempo, if it is an answer
    private record Told(Head head, Optional<Event> taking, Optional<Optional<Timed>> told) {}

    Tempo tempo() {
        var rows = new ArrayList<Told>();
        for (var device : db.selectDistinct(EVENT.DEVICE).from(EVENT).fetch(EVENT.DEVICE)) {
            rows.addAll(end(device));
        }
        var order = ReplayOrder.of(rows.stream().map(row -> row.head().place()).toList());
        rows.sort(Comparator.comparing(row -> row.head().place(), order));
        return new Tempo(live(rows));
    }

    private List<Told> end(UUID device) {
        var count = ROWS;
        var rows = newest(device, count);
        while (rows.size() == count && live(rows).size() < Tempo.WINDOW) {
            count *= 2;
            rows = newest(device, count);
        }
        return rows;
    }

    /// What the answers say that were not taken back.
    private static List<Optional<Timed>> live(Collection<Told> rows) {
        var cancelled =
                Cancelled.actions(rows.stream().flatMap(row -> row.taking().stream()).toList());
        return rows.stream()
                .filter(row -> !cancelled.contains(row.head().action()))
                .flatMap(row -> row.told().stream())
                .toList();
    }

    /// The last rows `device` wrote, in the order in which it did.
    private List<Told> newest(UUID device, int count) {
        try (var rows =
                db.select(EVENT.ID, EVENT.ACTION, EVENT.STUDY_DAY, EVENT.DEVICE_SEQ, EVENT.AT)
                        .select(EVENT.KIND, EVENT.TARGET)
                        .select(ANSWER.ITEM_HASH, ANSWER.HINTS, ACTIVE)
                        .select(JUDGEMENT.FULLY_RIGHT, JUDGEMENT.SELF_GRADED, JUDGEMENT.GRADE)
                        .from(EVENT)
                        .leftJoin(ANSWER)
                        .on(ANSWER.EVENT.eq(EVENT.ID))
                        .leftJoin(JUDGEMENT)
                        .on(JUDGEMENT.EVENT.eq(EVENT.ID))
                        .where(EVENT.DEVICE.eq(device))
                        .orderBy(EVENT.DEVICE.desc(), EVENT.DEVICE_SEQ.desc())
                        .limit(count)
                        .fetchLazy()) {
            return rows.stream().map(row -> told(row, device)).toList().reversed();
        }
    }

    private Told told(Record row, UUID device) {
        var place = new Place(device, row.get(EVENT.DEVICE_SEQ), row.get(EVENT.AT));
        var head =
                new Head(row.get(EVENT.ID), row.get(EVENT.ACTION), row.get(EVENT.STUDY_DAY), place);
        var kind = row.get(EVENT.KIND);
        return new Told(head, head.taking(kind, row.get(EVENT.TARGET)), told(kind, row));
    }

    private Optional<Optional<Timed>> told(String kind, Record row) {
        return switch (kind) {
            case "answer" ->
                    Optional.of(
                            types.getOrDefault(row.get(ANSWER.ITEM_HASH), Optional.empty())
                                    .flatMap(type -> timed(type, row)));
            case "submitted" -> Optional.of(Optional.empty());
            default -> Optional.empty();
        };
    }

    private static Optional<Timed> timed(ItemType type, Record row) {
        var spent = new Spent(Duration.ofMillis(row.get(ACTIVE)), Duration.ZERO);
        var effort =
                new Effort(
                        row.get(ANSWER.HINTS), 1, Optional.empty(), OptionalDouble.empty(), spent);
        var right = row.get(JUDGEMENT.FULLY_RIGHT);
        var outcome = new Outcome(right, right ? 1 : 0, row.get(JUDGEMENT.SELF_GRADED));
        return Timed.of(type, effort, outcome, row.get(JUDGEMENT.GRADE) != null);
    }
}
