package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.log.Event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What items are marked with during a session, kept up as the log is.
final class Marking {

    private final List<Event> log;
    private final Map<ItemId, Known> cards;
    private Marks marks;

    /// @param log what the learner marked until now, in the order of replay
    /// @param cards every card there is, as they move
    Marking(List<Event> log, Map<ItemId, Known> cards) {
        this.log = new ArrayList<>(log);
        this.cards = cards;
        this.marks = Marks.of(log, cards);
    }

    Marks marks() {
        return marks;
    }

    /// `events` were appended to the log.
    void follow(List<Event> events) {
        log.addAll(events.stream().filter(Marking::matters).toList());
        marks = Marks.of(log, cards);
    }

    private static boolean matters(Event event) {
        return switch (event) {
            case Event.Suspended _,
                    Event.Resumed _,
                    Event.Starred _,
                    Event.Unstarred _,
                    Event.Buried _,
                    Event.Undone _,
                    Event.Redone _ ->
                    true;
            default -> false;
        };
    }
}
