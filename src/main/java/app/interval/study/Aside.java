package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Resumed;
import app.interval.domain.log.Event.Suspended;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Items that are not asked, with the event that set each aside, in that order.
record Aside(Map<ItemId, Suspended> items) {

    /// What `events`, in the order of replay, amount to.
    static Aside of(List<Event> events) {
        var cancelled = Cancelled.actions(events);
        var items = new LinkedHashMap<ItemId, Suspended>();
        for (var event : events) {
            if (!cancelled.contains(event.stamp().action())) {
                switch (event) {
                    case Suspended suspended -> items.putIfAbsent(suspended.item(), suspended);
                    case Resumed(_, var item) -> items.remove(item);
                    default -> {}
                }
            }
        }
        return new Aside(items);
    }
}
