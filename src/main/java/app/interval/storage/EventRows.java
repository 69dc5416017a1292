package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.JUDGEMENT;

import app.interval.domain.ItemId;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Adopted;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Buried;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Erased;
import app.interval.domain.log.Event.Hinted;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Other;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Reset;
import app.interval.domain.log.Event.Restored;
import app.interval.domain.log.Event.Resumed;
import app.interval.domain.log.Event.Session;
import app.interval.domain.log.Event.Starred;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Undone;
import app.interval.domain.log.Event.Unstarred;
import app.interval.domain.log.Event.Why;
import app.interval.domain.log.Event.Wished;
import app.interval.domain.log.Event.Written;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Stamp;
import app.interval.storage.db.tables.records.EventRecord;

import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Events as rows of the log: what stands in the table `event` itself.
final class EventRows {

    private static final String ANSWER_GIVEN = "answer";
    private static final String SUBMITTED = "submitted";
    private static final String ASSESSED = "assessed";

    static final String SUSPEND = "suspend";
    static final String RESUME = "resume";
    static final String STAR = "star";
    static final String UNSTAR = "unstar";
    static final String BURY = "bury";
    static final String ADOPTED = "parameters-adopted";
    static final String RESTORED = "parameters-restored";

    /// What items are marked with.
    static final List<String> MARKS = List.of(SUSPEND, RESUME, STAR, UNSTAR, BURY);

    /// What sessions leave behind.
    static final List<String> SESSIONS =
            Stream.concat(
                            Stream.of(ANSWER_GIVEN, SUBMITTED, ASSESSED),
                            Arrays.stream(Mark.values()).map(Mark::kind))
                    .toList();

    private static final String HINT = "hint";
    private static final String SESSION = "session";
    private static final String OPEN = "open";
    private static final String DUE = "due";
    private static final String WHY = "why";

    private EventRows() {}

    static EventRecord toRow(Event event) {
        var row = new EventRecord();
        var stamp = event.stamp();
        row.setId(stamp.id());
        row.setAction(stamp.action());
        row.setAt(stamp.at());
        row.setZone(stamp.zone().getId());
        row.setStudyDay(stamp.studyDay());
        fill(row, event);
        return row;
    }

    /// Kinds a newer program may have added are kept as they are.
    static Event toEvent(Record row) {
        var event = part(row, EVENT, 0);
        var stamp =
                new Stamp(
                        event.getId(),
                        event.getAction(),
                        event.getAt(),
                        zone(event.getZone()),
                        event.getStudyDay());
        return switch (event.getKind()) {
            case ANSWER_GIVEN -> new Answered(stamp, attempt(row), judgement(row));
            case SUBMITTED -> new Submitted(stamp, attempt(row));
            case ASSESSED ->
                    new Assessed(stamp, UUID.fromString(event.getTarget()), judgement(row));
            case "override" ->
                    new Overridden(stamp, UUID.fromString(event.getTarget()), judgement(row));
            default -> light(stamp, event);
        };
    }

    private static Attempt attempt(Record row) {
        return AnswerRows.toAttempt(part(row, ANSWER, EVENT.fields().length));
    }

    private static Judgement judgement(Record row) {
        var first = EVENT.fields().length + ANSWER.fields().length;
        return JudgementRows.toJudgement(part(row, JUDGEMENT, first));
    }

    /// The part of a joined row that belongs to `table`, its columns beginning at `first`. Matching
    /// columns by name, as jOOQ would, costs a thousand times as much as reading them.
    private static <R extends Record> R part(Record row, Table<R> table, int first) {
        var part = table.newRecord();
        part.fromArray(Arrays.copyOfRange(row.intoArray(), first, first + part.size()));
        return part;
    }

    /// An event that is nothing but a row of the log itself.
    static Event light(Stamp stamp, EventRecord event) {
        var target = event.getTarget();
        var value = event.getNewValue();
        return switch (event.getKind()) {
            case "undo" -> new Undone(stamp, UUID.fromString(target));
            case "redo" -> new Redone(stamp, UUID.fromString(target));
            case "reset" -> new Reset(stamp, item(target));
            case "set-due" -> new DueSet(stamp, item(target), due(value));
            case SUSPEND -> new Suspended(stamp, item(target), why(value));
            case RESUME -> new Resumed(stamp, item(target));
            case "setting" -> WishRows.toEvent(stamp, event);
            case ADOPTED -> new Adopted(stamp, UUID.fromString(target));
            case RESTORED -> new Restored(stamp, UUID.fromString(target));
            case DocumentRows.ERASED -> new Erased(stamp, UUID.fromString(target));
            case STAR -> new Starred(stamp, item(target));
            case UNSTAR -> new Unstarred(stamp, item(target));
            case BURY -> new Buried(stamp, item(target));
            case HINT -> hinted(stamp, target, Responses.map(value));
            default ->
                    Mark.of(event.getKind())
                            .<Event>map(mark -> session(stamp, mark, target, value))
                            .orElseGet(() -> other(stamp, event));
        };
    }

    private static Hinted hinted(Stamp stamp, String target, Map<String, Object> value) {
        return new Hinted(
                stamp,
                UUID.fromString(String.valueOf(value.get(SESSION))),
                item(target),
                Integer.parseInt(String.valueOf(value.get(OPEN))));
    }

    private static Session session(Stamp stamp, Mark mark, String target, @Nullable JSON value) {
        var about = new HashMap<String, String>();
        if (value != null) {
            Responses.map(value).forEach((key, word) -> about.put(key, String.valueOf(word)));
        }
        return new Session(stamp, mark, UUID.fromString(target), about);
    }

    /// A row as it is, for whoever may know it later.
    static Other other(Stamp stamp, EventRecord event) {
        return new Other(
                stamp,
                event.getKind(),
                Optional.ofNullable(event.getTarget()),
                Optional.ofNullable(event.getNewValue()).map(JSON::data));
    }

    private static void fill(EventRecord row, Event event) {
        switch (event) {
            case Answered(_, var attempt, _) ->
                    fill(row, ANSWER_GIVEN, attempt.asked().edition().id());
            case Submitted(_, var attempt) -> fill(row, SUBMITTED, attempt.asked().edition().id());
            case Assessed(_, var submitted, _) -> fill(row, ASSESSED, submitted);
            case Overridden(_, var answer, _) -> fill(row, "override", answer);
            case Undone(_, var action) -> fill(row, "undo", action);
            case Redone(_, var undo) -> fill(row, "redo", undo);
            case Reset(_, var item) -> fill(row, "reset", item);
            case DueSet(_, var item, var due) ->
                    fill(row, "set-due", item, Map.of(DUE, due.toString()));
            case Suspended(_, var item, var why) -> {
                fill(row, SUSPEND, item);
                row.setNewValue(Responses.json(Map.of(WHY, why.name().toLowerCase(Locale.ROOT))));
            }
            case Resumed(_, var item) -> fill(row, RESUME, item);
            case Wished(_, var wish) -> {
                fill(row, "setting", WishRows.name(wish));
                row.setNewValue(WishRows.value(wish));
            }
            case Adopted(_, var parameters) -> fill(row, ADOPTED, parameters);
            case Restored(_, var parameters) -> fill(row, RESTORED, parameters);
            case Written(_, var document) -> {
                fill(row, DocumentRows.WRITTEN, document.id());
                DocumentRows.value(document).ifPresent(row::setNewValue);
            }
            case Erased(_, var document) -> fill(row, DocumentRows.ERASED, document);
            case Starred(_, var item) -> fill(row, STAR, item);
            case Unstarred(_, var item) -> fill(row, UNSTAR, item);
            case Buried(_, var item) -> fill(row, BURY, item);
            case Hinted hinted -> fill(row, hinted);
            case Session session -> fill(row, session);
            case Other(_, var kind, var target, var value) -> {
                row.setKind(kind);
                target.ifPresent(row::setTarget);
                value.map(JSON::json).ifPresent(row::setNewValue);
            }
        }
    }

    private static void fill(EventRecord row, Hinted hinted) {
        var session = hinted.session().toString();
        var open = String.valueOf(hinted.open());
        fill(row, HINT, hinted.item(), Map.of(SESSION, session, OPEN, open));
    }

    private static void fill(EventRecord row, Session session) {
        fill(row, session.mark().kind(), session.start());
        if (!session.about().isEmpty()) {
            row.setNewValue(Responses.json(session.about()));
        }
    }

    private static void fill(
            EventRecord row, String kind, Object target, Map<String, String> value) {
        fill(row, kind, target);
        row.setNewValue(Responses.json(value));
    }

    private static void fill(EventRecord row, String kind, Object target) {
        row.setKind(kind);
        row.setTarget(target.toString());
    }

    private static Instant due(JSON value) {
        return Instant.parse(String.valueOf(Responses.map(value).get(DUE)));
    }

    /// A reason only a newer program knows is a wish.
    private static Why why(@Nullable JSON value) {
        var why = value == null ? "" : String.valueOf(Responses.map(value).get(WHY));
        return why.equals("leech") ? Why.LEECH : Why.WISH;
    }

    /// A zone that only a newer system knows: nothing is computed from it, so the log stays
    /// readable.
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }

    /// `pack/item`
    static ItemId item(String target) {
        return ItemId.parse(target);
    }
}
