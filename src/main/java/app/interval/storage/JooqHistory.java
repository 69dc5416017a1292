package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.JUDGEMENT;

import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.domain.log.Stamp;
import app.interval.study.History;
import app.interval.study.Result;
import app.interval.study.StorageException;

import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The log in H2, read only.
final class JooqHistory implements History {

    private final DSLContext db;

    JooqHistory(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Event> events() {
        return read(
                "cannot read the log",
                () -> {
                    var rows = new ArrayList<Row>();
                    try (var cursor = select(EVENT.ID.isNotNull())) {
                        cursor.forEach(row -> rows.add(Row.of(row)));
                    }
                    return ReplayOrder.sorted(DocumentRows.withDocuments(db, rows));
                });
    }

    /// Answers, dates and resets name the item; judgements name answers; undo and redo name
    /// actions.
    @Override
    public List<Event> eventsOf(ItemId item) {
        return read(
                "cannot read the history of " + item,
                () -> {
                    var rows = new LinkedHashSet<>(naming(Set.of(item.toString())));
                    rows.addAll(naming(names(rows, Stamp::id)));
                    return withUndos(rows);
                });
    }

    @Override
    public List<Event> wishes() {
        return read("cannot read the settings", () -> withUndos(naming(WishRows.NAMES)));
    }

    @Override
    public List<Event> marks() {
        return read(
                "cannot read what is marked",
                () -> withUndos(rows(EVENT.KIND.in(EventRows.MARKS))));
    }

    @Override
    public List<Result> results() {
        return read("cannot read how the answers went", () -> new Results(db).read());
    }

    @Override
    public List<UUID> leftSessions(int marks) {
        return read("cannot read what was left", () -> new LeftSessions(db).starts(marks));
    }

    @Override
    public List<Event> session(UUID start) {
        return read("cannot read a session", () -> named(start));
    }

    private List<Event> named(UUID start) {
        var rows = new LinkedHashSet<>(naming(Set.of(start.toString())));
        rows.addAll(rows(EVENT.ID.in(new LeftSessions(db).answers(start))));
        rows.addAll(naming(names(rows, Stamp::id)));
        return withUndos(rows);
    }

    @Override
    public List<Event> documents() {
        var kinds = List.of(DocumentRows.WRITTEN, DocumentRows.ERASED);
        return read("cannot read what was written", () -> withUndos(rows(EVENT.KIND.in(kinds))));
    }

    @Override
    public List<Event> document(UUID id) {
        return read("cannot read what was written", () -> withUndos(naming(Set.of(id.toString()))));
    }

    /// Marks of sessions, answers and judgements of one day, in the order of replay.
    List<Event> sessionsOn(LocalDate day) {
        return inOrder(rows(EVENT.STUDY_DAY.eq(day).and(EVENT.KIND.in(EventRows.SESSIONS))));
    }

    /// Which parameters were put in force, and every undo and redo of it, in the order of replay.
    List<Event> choices() {
        var kinds = List.of(EventRows.ADOPTED, EventRows.RESTORED);
        return read(
                "cannot read which parameters were chosen",
                () -> withUndos(rows(EVENT.KIND.in(kinds))));
    }

    @Override
    public boolean isBlank() {
        return read("cannot read the log", () -> !db.fetchExists(EVENT));
    }

    /// `rows` and every undo and redo that names their actions, directly or through another.
    private List<Event> withUndos(Collection<Row> rows) {
        var all = new LinkedHashSet<>(rows);
        var actions = names(rows, Stamp::action);
        var known = new HashSet<>(actions);
        while (!actions.isEmpty()) {
            var further = naming(actions).stream().filter(Row::takesBack).toList();
            all.addAll(further);
            actions = names(further, Stamp::action);
            actions.removeAll(known);
            known.addAll(actions);
        }
        return inOrder(all);
    }

    static <T> T read(String failure, Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException e) {
            throw new StorageException(Diagnosis.of(e), failure, e);
        }
    }

    private static Set<String> names(Collection<Row> rows, Function<Stamp, UUID> name) {
        var names = new HashSet<String>();
        rows.forEach(row -> names.add(name.apply(row.event().stamp()).toString()));
        return names;
    }

    /// Within a device the numbers are the order. Between devices it hangs on what they wrote later
    /// too, because that may have shown their clocks to be wrong.
    private List<Event> inOrder(Collection<Row> rows) {
        var devices = rows.stream().map(Row::device).collect(Collectors.toSet());
        return devices.size() < 2
                ? ReplayOrder.sorted(rows)
                : ReplayOrder.sorted(rows, places(devices));
    }

    private List<Place> places(Set<UUID> devices) {
        return db.select(EVENT.DEVICE, EVENT.DEVICE_SEQ, EVENT.AT)
                .from(EVENT)
                .where(EVENT.DEVICE.in(devices))
                .fetch(row -> new Place(row.value1(), row.value2(), row.value3()));
    }

    private List<Row> naming(Collection<String> targets) {
        return targets.isEmpty() ? List.of() : rows(EVENT.TARGET.in(targets));
    }

    private List<Row> rows(Condition condition) {
        try (var cursor = select(condition)) {
            var rows = cursor.stream().map(Row::of).toList();
            return DocumentRows.withDocuments(db, rows);
        }
    }

    private Cursor<Record> select(Condition condition) {
        return db.select(EVENT.fields())
                .select(ANSWER.fields())
                .select(JUDGEMENT.fields())
                .from(EVENT)
                .leftJoin(ANSWER)
                .on(ANSWER.EVENT.eq(EVENT.ID))
                .leftJoin(JUDGEMENT)
                .on(JUDGEMENT.EVENT.eq(EVENT.ID))
                .where(condition)
                .fetchLazy();
    }
}
