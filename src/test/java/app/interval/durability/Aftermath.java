package app.interval.durability;

import app.interval.domain.log.Event;
import app.interval.storage.Database;
import app.interval.storage.OtherFileSystem;
import app.interval.storage.Writer;
import app.interval.study.Replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a database holds after an accident.
///
/// @param events ids of the log, in the order of replay
/// @param answers the answers that were judged, whether they were taken back or not
/// @param cardsAgree whether the cards are the ones that follow from the log
record Aftermath(List<UUID> events, Set<UUID> answers, boolean cardsAgree) {

    static final Writer WRITER = new Writer(new UUID(0, 1), "test");

    /// Opens the database in `file` as the program does.
    ///
    /// @throws app.interval.study.StorageException if it does not open
    static Aftermath of(Path file) {
        return of(() -> Database.open(file));
    }

    /// As [#of(Path)], but nothing is forced to the disk; that takes its time.
    static Aftermath ofImage(Path file) {
        RecordedFiles.record();
        return of(() -> OtherFileSystem.open(file, RecordedFiles.NAME));
    }

    private static Aftermath of(Supplier<Database> opening) {
        try (var database = opening.get()) {
            var journal = database.journal(WRITER);
            var events = journal.events();
            var cards = Replay.cards(events, Learner.MODEL);
            return new Aftermath(
                    events.stream().map(event -> event.stamp().id()).toList(),
                    events.stream().flatMap(Aftermath::judged).collect(Collectors.toSet()),
                    cards.equals(journal.cards()));
        }
    }

    private static Stream<UUID> judged(Event event) {
        return switch (event) {
            case Event.Answered(var stamp, _, _) -> Stream.of(stamp.id());
            case Event.Assessed(_, var submitted, _) -> Stream.of(submitted);
            default -> Stream.of();
        };
    }
}
