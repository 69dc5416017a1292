package app.interval.study;

import static java.util.stream.Collectors.toMap;

import app.interval.domain.ItemId;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Document;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Erased;
import app.interval.domain.log.Event.Written;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The learner's notes on items, as sessions need them. What was changed or erased is kept in
/// memory until the program is closed, so that it can be taken back; in the file an erased text is
/// gone at once.
final class Notes {

    private final Study study;
    private final Map<UUID, Change> changes = new HashMap<>();

    Notes(Study study) {
        this.study = study;
    }

    /// Something that is to be done with a note.
    record Deed(Done.Kind kind, Event event) {}

    /// What one action made of a note.
    private record Change(UUID note, Optional<Document> before, Optional<Document> after) {}

    /// What the note on `item` says.
    Optional<String> on(ItemId item) {
        return study.documents().note(item).flatMap(note -> note.document().text());
    }

    /// The notes in which every one of the words between blanks occurs, the one written last first.
    List<Noted> search(String words, ItemBank bank) {
        var titles =
                bank.published().stream()
                        .collect(toMap(ItemFacts::id, facts -> facts.label().title()));
        var answered = study.journal().cards().keySet();
        return study.documents().search(Document.Kind.NOTE, words).stream()
                .map(written -> {
                    var note = written.document();
                    var title =
                            note.about()
                                    .map(Document.About::item)
                                    .filter(answered::contains)
                                    .map(titles::get);
                    return new Noted(title, note.text().orElse(""), written.stamp().studyDay());
                })
                .toList();
    }

    /// What makes `text` the note on `item`; a blank one erases it.
    ///
    /// @return nothing if it says so already
    Optional<Deed> writing(Item item, String text) {
        var before = study.documents().note(item.id()).map(Written::document);
        var wanted = text.strip();
        if (before.flatMap(Document::text).orElse("").equals(wanted)) {
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            return before.map(this::erasing);
        }
        var note = Document.note(item.id(), item.facts().edition().version(), wanted);
        var event = new Written(study.now(), Documents.fit(note));
        keep(event, new Change(note.id(), before, Optional.of(note)));
        return Optional.of(
                new Deed(before.isPresent() ? Done.Kind.NOTE_CHANGE : Done.Kind.NOTE, event));
    }

    private Deed erasing(Document before) {
        var event = new Erased(study.now(), before.id());
        keep(event, new Change(before.id(), Optional.of(before), Optional.empty()));
        return new Deed(Done.Kind.NOTE_ERASE, event);
    }

    private void keep(Event event, Change change) {
        changes.put(event.stamp().action(), change);
    }

    /// What is to be done besides when the event `undo` takes `step` back: an erased text has to be
    /// written anew, and what was written anew does not go with the version it stands for.
    Optional<Event> back(Step step, Event undo) {
        return Optional.ofNullable(changes.get(step.action()))
                .filter(change -> !says(change, undo).equals(change.before()))
                .map(change -> making(change, change.before(), undo));
    }

    /// The same when the event `redo` brings `step` forth again. What was erased is erased in the
    /// file once more, whatever the log says.
    Optional<Event> forth(Step step, Event redo) {
        return Optional.ofNullable(changes.get(step.action()))
                .filter(change ->
                        change.after().isEmpty() || !says(change, redo).equals(change.after()))
                .map(change -> making(change, change.after(), redo));
    }

    /// What the note says once `event` is in the log.
    private Optional<Document> says(Change change, Event event) {
        var log = Stream.concat(study.journal().document(change.note()).stream(), Stream.of(event));
        return Documents.newest(log.toList(), change.note()).map(Written::document);
    }

    private Event making(Change change, Optional<Document> wanted, Event event) {
        var stamp = event.stamp().also(study.stamps().id());
        return wanted.<Event>map(document -> new Written(stamp, document))
                .orElseGet(() -> new Erased(stamp, change.note()));
    }
}
