package app.interval.study;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Undone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What the learner took back.
public final class Cancelled {

    private Cancelled() {}

    /// What of `log` counts.
    ///
    /// @param log in the order of replay
    static List<Event> live(List<Event> log) {
        var cancelled = actions(log);
        return log.stream().filter(e -> !cancelled.contains(e.stamp().action())).toList();
    }

    /// Actions of `log` that do not count. From the newest event back: an undo names an earlier
    /// action, so whether it counts itself is known when it is met.
    ///
    /// @param log in the order of replay; events that take nothing back may be left out
    public static Set<UUID> actions(List<Event> log) {
        var cancelled = new HashSet<UUID>();
        for (var event : log.reversed()) {
            if (!cancelled.contains(event.stamp().action())) {
                if (event instanceof Undone(_, var action)) {
                    cancelled.add(action);
                } else if (event instanceof Redone(_, var undo)) {
                    cancelled.add(undo);
                }
            }
        }
        return cancelled;
    }
}
