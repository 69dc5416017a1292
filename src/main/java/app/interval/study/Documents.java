package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.log.Document;
import app.interval.domain.log.Document.Kind;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Erased;
import app.interval.domain.log.Event.Undone;
import app.interval.domain.log.Event.Written;
import app.interval.domain.log.Stamp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Everything the learner writes besides answers: notes and stories. Of each document the newest
/// version counts that was not taken back. For the queue of moves.
///
/// Every method throws [StorageException] if it could not do its work.
public record Documents(Journal journal, Stamps stamps) {

    /// The most characters a document may have; far more than anybody types.
    public static final int LONGEST = 100_000;

    /// A document was erased.
    ///
    /// @param before what it said, for [#restore]: nowhere else is it kept
    public record Erasure(UUID action, Document before) {}

    /// Every document of a kind as it is now, the one written last first; none that was erased.
    public List<Written> all(Kind kind) {
        return newest(journal.documents())
                .filter(written -> written.document().kind().equals(kind))
                .toList();
    }

    /// Those of [#all] in which every one of the words between blanks occurs, in any place and
    /// case.
    public List<Written> search(Kind kind, String words) {
        var wanted = Stream.of(words.split("\\s+")).map(Documents::folded).distinct().toList();
        return all(kind).stream()
                .filter(written -> {
                    var text = folded(written.document().searched());
                    return wanted.stream().allMatch(text::contains);
                })
                .toList();
    }

    /// The note on `item`.
    public Optional<Written> note(ItemId item) {
        return written(Document.noteOn(item));
    }

    /// The document `id` as it is now; nothing if there is none, or if it was erased.
    public Optional<Written> written(UUID id) {
        return newest(journal.document(id), id);
    }

    /// An id for a document that is to be written.
    public UUID newId() {
        return stamps.id();
    }

    /// Stores a new document, or a new version of one.
    ///
    /// @return the action, for [#takeBack]
    /// @throws IllegalArgumentException if its text is blank or longer than [#LONGEST]
    public UUID write(Document document) {
        return store(List.of(new Written(stamp(), fit(document))));
    }

    /// `document`, which can be stored.
    ///
    /// @throws IllegalArgumentException if its text is blank or longer than [#LONGEST]
    static Document fit(Document document) {
        var text = document.text().orElse("");
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters");
        }
        return document;
    }

    /// Empties every version of `document` in the file; what was done with it stays in the log.
    public Erasure erase(Document document) {
        var action = store(List.of(new Erased(stamp(), document.id())));
        return new Erasure(action, document);
    }

    /// Takes an erasure back: what was erased is written anew, and the log says both.
    ///
    /// @return the action of doing so
    public UUID restore(Erasure erasure) {
        var stamp = stamp();
        var again = new Written(stamp.also(stamps.id()), erasure.before());
        return store(List.of(new Undone(stamp, erasure.action()), again));
    }

    /// Takes the action of writing back, or of taking back.
    ///
    /// @return the action of taking back
    public UUID takeBack(UUID action) {
        return store(List.of(new Undone(stamp(), action)));
    }

    /// What `log`, in the order of replay, makes of the document `id`.
    static Optional<Written> newest(List<Event> log, UUID id) {
        return newest(log).filter(written -> written.document().id().equals(id)).findFirst();
    }

    private static Stream<Written> newest(List<Event> log) {
        var cancelled = Cancelled.actions(log);
        var newest = new LinkedHashMap<UUID, Written>();
        for (var event : log) {
            if (event instanceof Written written && !cancelled.contains(event.stamp().action())) {
                newest.putLast(written.document().id(), written);
            }
        }
        return List.copyOf(newest.values()).reversed().stream()
                .filter(written -> written.document().text().isPresent());
    }

    private UUID store(List<Event> events) {
        journal.record(new Journal.Move(events, Optional.empty(), List.of()));
        return events.getFirst().stamp().action();
    }

    private Stamp stamp() {
        return stamps.stamp(stamps.id());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
