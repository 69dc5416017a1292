package app.interval.storage;

import static app.interval.storage.db.Tables.DOCUMENT;

import app.interval.domain.item.Version;
import app.interval.domain.log.Document;
import app.interval.domain.log.Document.About;
import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Other;
import app.interval.domain.log.Event.Written;
import app.interval.storage.db.tables.records.DocumentRecord;

import org.jooq.DSLContext;
import org.jooq.JSON;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the learner wrote as rows of the log: kind `document`, the document as its target, and what
/// it is about as its value, `{"item":"pack/q-..","version":"1.0"}`; the text has a table of its
/// own.
final class DocumentRows {

    static final String WRITTEN = "document";
    static final String ERASED = "erase";

    private static final String ITEM = "item";
    private static final String VERSION = "version";

    private DocumentRows() {}

    static void append(DSLContext tx, UUID event, Document document) {
        var row = new DocumentRecord();
        row.setId(document.id());
        row.setEvent(event);
        row.setKind(document.kind().word());
        document.text().ifPresent(row::setText);
        tx.executeInsert(row);
    }

    /// Every version loses its text.
    static void erase(DSLContext tx, UUID document) {
        tx.update(DOCUMENT).setNull(DOCUMENT.TEXT).where(DOCUMENT.ID.eq(document)).execute();
    }

    static Optional<JSON> value(Document document) {
        return document.about()
                .map(about ->
                        Responses.json(
                                Map.of(
                                        ITEM, about.item().toString(),
                                        VERSION, about.version().toString())));
    }

    /// `rows` with the documents that were written. Few events are about one, so the texts are read
    /// for those instead of being joined to all.
    static List<Row> withDocuments(DSLContext db, Collection<Row> rows) {
        var written = rows.stream().filter(DocumentRows::isWritten).map(DocumentRows::id).toList();
        if (written.isEmpty()) {
            return List.copyOf(rows);
        }
        var documents =
                db.selectFrom(DOCUMENT).where(DOCUMENT.EVENT.in(written)).fetchMap(DOCUMENT.EVENT);
        return rows.stream()
                .map(row ->
                        isWritten(row)
                                ? new Row(event(row, documents), row.device(), row.number())
                                : row)
                .toList();
    }

    private static boolean isWritten(Row row) {
        return row.event() instanceof Other(_, var kind, _, _) && kind.equals(WRITTEN);
    }

    private static UUID id(Row row) {
        return row.event().stamp().id();
    }

    private static Event event(Row row, Map<UUID, DocumentRecord> documents) {
        var document = documents.get(id(row));
        return document == null || !(row.event() instanceof Other(var stamp, _, _, var value))
                ? row.event()
                : new Written(
                        stamp,
                        new Document(
                                document.getId(),
                                new Kind(document.getKind()),
                                value.flatMap(DocumentRows::about),
                                Optional.ofNullable(document.getText())));
    }

    /// Nothing where a newer program writes it otherwise.
    private static Optional<About> about(String value) {
        try {
            var map = Responses.map(JSON.json(value));
            return Optional.of(
                    new About(
                            EventRows.item(String.valueOf(map.get(ITEM))),
                            Version.parse(String.valueOf(map.get(VERSION)))));
        } catch (IllegalArgumentException
                | StringIndexOutOfBoundsException
                | UncheckedIOException _) {
            return Optional.empty();
        }
    }
}
