package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.JUDGEMENT;

import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Version;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Judgement.Target;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.domain.log.Stamp;
import app.interval.storage.db.tables.records.EventRecord;

import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/// The log as far as memory is concerned. Each table is read once from end to end and put together
/// here: joining a hundred thousand rows by their ids, and reading what nobody will look at, takes
/// ten times as long and as much memory.
final class MemoryLog {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Target NO_TARGET = new Target(0, NOBODY);
    private static final Before NOTHING =
            new Before(OptionalDouble.empty(), OptionalDouble.empty());
    private static final Effort NONE =
            new Effort(
                    0,
                    1,
                    Optional.empty(),
                    OptionalDouble.empty(),
                    new Spent(Duration.ZERO, Duration.ZERO));

    private final DSLContext db;
    private final Map<UUID, Attempt> attempts = new HashMap<>();
    private final Map<UUID, Judgement> judgements = new HashMap<>();

    private MemoryLog(DSLContext db) {
        this.db = db;
    }

    /// As [app.interval.tuning.Chronicle#events()] says.
    static List<Event> read(DSLContext db) {
        var log = new MemoryLog(db);
        log.readAttempts();
        log.readJudgements();
        return ReplayOrder.sorted(log.rows());
    }

    /// Few differ: what was asked, and whether it was given up.
    private record Told(String hash, String context, boolean gaveUp) {}

    private void readAttempts() {
        var different = new HashMap<Told, Attempt>();
        try (var rows =
                db.select(
                                ANSWER.EVENT,
                                ANSWER.PACK,
                                ANSWER.ITEM,
                                ANSWER.ITEM_VERSION,
                                ANSWER.ITEM_HASH,
                                ANSWER.CONTEXT,
                                ANSWER.DONT_KNOW)
                        .from(ANSWER)
                        .fetchLazy()) {
            for (var row : rows) {
                var told = new Told(row.value5(), row.value6(), row.value7());
                var attempt = different.get(told);
                if (attempt == null) {
                    var item = new ItemId(row.value2(), row.value3());
                    attempt = attempt(item, Version.parse(row.value4()), told);
                    different.put(told, attempt);
                }
                attempts.put(row.value1(), attempt);
            }
        }
    }

    private static Attempt attempt(ItemId item, Version version, Told told) {
        var edition = new Edition(item, version, told.hash());
        var context = new Context(told.context());
        var asked = new Asked(Optional.empty(), 0, edition, context, List.of());
        Answer answer = told.gaveUp() ? new Answer.GaveUp() : new Answer.Erased();
        return new Attempt(asked, answer, NONE, NOTHING);
    }

    private void readJudgements() {
        try (var rows =
                db.select(JUDGEMENT.EVENT, JUDGEMENT.SELF_GRADED, JUDGEMENT.GRADE, JUDGEMENT.DUE_AT)
                        .from(JUDGEMENT)
                        .fetchLazy()) {
            for (var row : rows) {
                var outcome = new Outcome(false, 0, row.value2());
                var scheduled = scheduled(row.value3(), row.value4());
                judgements.put(row.value1(), new Judgement(outcome, Remarks.NONE, scheduled));
            }
        }
    }

    private static Optional<Scheduled> scheduled(@Nullable Integer grade, @Nullable Instant due) {
        return grade == null || due == null
                ? Optional.empty()
                : Optional.of(new Scheduled(Grade.of(grade), 0, due, 0, NO_TARGET));
    }

    private List<Row> rows() {
        var all = new ArrayList<Row>();
        try (var rows =
                db.select(
                                EVENT.ID,
                                EVENT.ACTION,
                                EVENT.AT,
                                EVENT.STUDY_DAY,
                                EVENT.DEVICE,
                                EVENT.DEVICE_SEQ,
                                EVENT.KIND,
                                EVENT.TARGET,
                                EVENT.NEW_VALUE)
                        .from(EVENT)
                        .fetchLazy()) {
            for (var row : rows) {
                var stamp =
                        new Stamp(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                ZoneOffset.UTC,
                                row.value4());
                var event = event(stamp, part(row.value7(), row.value8(), row.value9()));
                all.add(new Row(event, row.value5(), row.value6()));
            }
        }
        return all;
    }

    /// @param row with its kind, target and value only
    private Event event(Stamp stamp, EventRecord row) {
        var attempt = attempts.get(stamp.id());
        var judgement = judgements.get(stamp.id());
        var kind = row.getKind();
        if (attempt != null && kind.equals("submitted")) {
            return new Submitted(stamp, attempt);
        }
        if (judgement == null) {
            return EventRows.light(stamp, row);
        }
        return switch (kind) {
            case "assessed" -> new Assessed(stamp, UUID.fromString(row.getTarget()), judgement);
            case "override" -> new Overridden(stamp, UUID.fromString(row.getTarget()), judgement);
            default ->
                    attempt == null
                            ? EventRows.light(stamp, row)
                            : new Answered(stamp, attempt, judgement);
        };
    }

    private static EventRecord part(String kind, @Nullable String target, @Nullable JSON value) {
        var row = new EventRecord();
        row.setKind(kind);
        row.setTarget(target);
        row.setNewValue(value);
        return row;
    }
}
