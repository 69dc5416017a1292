package app.interval.storage;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Undone;
import app.interval.domain.log.Stamp;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// An event without its contents.
record Head(UUID id, UUID action, LocalDate day, Place place) {

    /// The event, if it takes something back.
    ///
    /// @param kind as in the log
    /// @param target what it acts on
    Optional<Event> taking(String kind, String target) {
        return switch (kind) {
            case "undo" -> Optional.of(new Undone(stamp(), UUID.fromString(target)));
            case "redo" -> Optional.of(new Redone(stamp(), UUID.fromString(target)));
            default -> Optional.empty();
        };
    }

    private Stamp stamp() {
        return new Stamp(id, action, place.at(), ZoneOffset.UTC, day);
    }
}
