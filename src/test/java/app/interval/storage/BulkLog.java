package app.interval.storage;

import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Event;
import app.interval.scheduling.MemoryModel;
import app.interval.study.Journal;
import app.interval.study.Upkeep;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/// Writes a long log in large pieces, synced once at the end, into a new database file.
public record BulkLog(Path file, Writer writer) {

    private static final int PIECE = 5_000;

    /// Writes `events`, then computes what is derived from them.
    ///
    /// @param items what was asked
    public void write(Iterator<Event> events, Collection<ItemFacts> items, MemoryModel model)
            throws SQLException {
        Database.open(file).close();
        try (var connection = DriverManager.getConnection(Database.url(file, SafeFiles.PREFIX))) {
            var db = DSL.using(connection, SQLDialect.H2);
            db.batchInsert(items.stream().map(ItemVersionRows::toRow).toList()).execute();
            var log = new LogRows(writer, "1");
            var number = 0L;
            while (events.hasNext()) {
                var piece = piece(events);
                append(db, log, piece, number);
                number += piece.size();
            }
        }
        try (var database = Database.open(file)) {
            Journal journal = database.journal(writer);
            Upkeep.rebuild(journal, model);
        }
    }

    private static List<Event> piece(Iterator<Event> events) {
        var piece = new ArrayList<Event>();
        while (events.hasNext() && piece.size() < PIECE) {
            piece.add(events.next());
        }
        return piece;
    }

    private static void append(DSLContext db, LogRows log, List<Event> piece, long before) {
        db.transaction(tx -> {
            var number = before;
            for (var event : piece) {
                number++;
                log.append(tx.dsl(), event, number);
            }
        });
    }
}
