package app.interval.storage;

import static app.interval.storage.db.Tables.ANSWER;
import static app.interval.storage.db.Tables.EVENT;
import static app.interval.storage.db.Tables.JUDGEMENT;

import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.study.History;
import app.interval.study.StorageException;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

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
                    return ReplayOrder.sorted(rows);
                });
    }

    /// Answers, dates and resets name the item; judgements name answers; undo and redo name
    /// actions.
    @Override
    public List<Event> eventsOf(ItemId item) {
        return read(
                "cannot read the history of " + item,
                () -> {
                    var rows = new ArrayList<>(naming(Set.of(item.toString())));
                    rows.addAll(naming(targets(rows, row -> row.event().stamp().id())));
                    var actions = targets(rows, row -> row.event().stamp().action());
                    var known = new HashSet<>(actions);
                    while (!actions.isEmpty()) {
                        var further = naming(actions).stream().filter(Row::takesBack).toList();
                        rows.addAll(further);
                        actions = targets(further, row -> row.event().stamp().action());
                        actions.removeAll(known);
                        known.addAll(actions);
                    }
                    return ReplayOrder.sorted(rows);
                });
    }

    static <T> T read(String failure, Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException e) {
            throw new StorageException(failure, e);
        }
    }

    private static Set<String> targets(List<Row> rows, Function<Row, Object> name) {
        var names = new HashSet<String>();
        rows.forEach(row -> names.add(name.apply(row).toString()));
        return names;
    }

    private List<Row> naming(Collection<String> targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        try (var cursor = select(EVENT.TARGET.in(targets))) {
            return cursor.stream().map(Row::of).toList();
        }
    }

    private org.jooq.Cursor<Record> select(Condition condition) {
        return db.select()
                .from(EVENT)
                .leftJoin(ANSWER)
                .on(ANSWER.EVENT.eq(EVENT.ID))
                .leftJoin(JUDGEMENT)
                .on(JUDGEMENT.EVENT.eq(EVENT.ID))
                .where(condition)
                .fetchLazy();
    }
}
