package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Resumed;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Why;
import app.interval.scheduling.Leech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Items that are not asked, with the event that set each aside, in that order.
record Aside(Map<ItemId, Suspended> items) {

    /// What `events`, in the order of replay, amount to. What was set aside as a leech is one only
    /// while answers that count say so: its key may have been wrong.
    ///
    /// @param cards every card there is
    static Aside of(List<Event> events, Map<ItemId, Known> cards) {
        var cancelled = Cancelled.actions(events);
        var items = new LinkedHashMap<ItemId, Suspended>();
        for (var event : events) {
            if (!cancelled.contains(event.stamp().action())) {
                switch (event) {
                    case Suspended suspended -> put(suspended, items);
                    case Resumed(_, var item) -> items.remove(item);
                    default -> {}
                }
            }
        }
        items.values().removeIf(aside -> isLeech(aside) && !isForgotten(cards, aside.item()));
        return new Aside(items);
    }

    /// Whoever wished it goes before the program, and what the program did last before the rest.
    private static void put(Suspended suspended, Map<ItemId, Suspended> items) {
        var before = Optional.ofNullable(items.get(suspended.item()));
        if (before.filter(one -> !isLeech(one)).isEmpty()) {
            items.remove(suspended.item());
            items.put(suspended.item(), suspended);
        }
    }

    private static boolean isLeech(Suspended suspended) {
        return suspended.why() == Why.LEECH;
    }

    private static boolean isForgotten(Map<ItemId, Known> cards, ItemId item) {
        return Optional.ofNullable(cards.get(item))
                .filter(card -> card.lapses() >= Leech.LAPSES)
                .isPresent();
    }
}
