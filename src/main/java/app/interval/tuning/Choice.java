package app.interval.tuning;

import app.interval.domain.CardState.Known;
import app.interval.domain.log.Event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One action of the log that puts a set in force, with everything that follows from it.
///
/// @param events what is appended
/// @param next in force afterwards
/// @param cards all there are, under its parameters
/// @param rows of the log they were computed from; if it has more by now they are stale
/// @param trial what is noted with it, if something was looked for
public record Choice(
        List<Event> events, InForce next, List<Known> cards, long rows, Optional<Trial> trial) {

    public Choice {
        events = List.copyOf(events);
        cards = List.copyOf(cards);
    }

    /// What undo names.
    public UUID action() {
        return events.getFirst().stamp().action();
    }
}
