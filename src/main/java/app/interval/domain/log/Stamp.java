package app.interval.domain.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Which event this is, of which action of the learner, and when it happened.
///
/// @param action shared by all events of one action; what undo and redo name
/// @param studyDay local day by the day start in force: the night before it is still the evening
public record Stamp(UUID id, UUID action, Instant at, ZoneId zone, LocalDate studyDay) {

    /// The log keeps microseconds; an event is equal to itself read back.
    public Stamp {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /// The same moment and action for a further event.
    public Stamp also(UUID furtherId) {
        return new Stamp(furtherId, action, at, zone, studyDay);
    }
}
