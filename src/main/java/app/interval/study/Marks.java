package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Buried;
import app.interval.domain.log.Event.Resumed;
import app.interval.domain.log.Event.Starred;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Unstarred;
import app.interval.domain.log.Event.Why;
import app.interval.scheduling.Leech;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the learner, or the program, marked items with.
///
/// @param aside items that are not asked, with the event that set each aside, in that order
/// @param starred items the learner wants to find again, in the order in which they were starred
/// @param buried items that are not asked on a day of study, with that day
record Marks(Map<ItemId, Suspended> aside, Set<ItemId> starred, Map<ItemId, LocalDate> buried) {

    /// What `events`, in the order of replay, amount to. What was set aside as a leech is one only
    /// while answers that count say so: its key may have been wrong.
    ///
    /// @param cards every card there is
    static Marks of(List<Event> events, Map<ItemId, Known> cards) {
        var cancelled = Cancelled.actions(events);
        var aside = new LinkedHashMap<ItemId, Suspended>();
        var starred = new LinkedHashSet<ItemId>();
        var buried = new HashMap<ItemId, LocalDate>();
        for (var event : events) {
            if (!cancelled.contains(event.stamp().action())) {
                switch (event) {
                    case Suspended suspended -> put(suspended, aside);
                    case Resumed(_, var item) -> aside.remove(item);
                    case Starred(_, var item) -> starred.add(item);
                    case Unstarred(_, var item) -> starred.remove(item);
                    case Buried(var stamp, var item) -> buried.put(item, stamp.studyDay());
                    default -> {}
                }
            }
        }
        aside.values().removeIf(one -> isLeech(one) && !isForgotten(cards, one.item()));
        return new Marks(aside, starred, buried);
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

    /// Items that are not asked on `day`, for whatever reason.
    Set<ItemId> silent(LocalDate day) {
        var silent = new HashSet<>(aside.keySet());
        buried.keySet().stream().filter(item -> isBuried(item, day)).forEach(silent::add);
        return silent;
    }

    /// Whether `item` is not wanted on `day`; a session that began on it may go on past its end.
    boolean isBuried(ItemId item, LocalDate day) {
        return buried.containsKey(item) && !buried.get(item).isBefore(day);
    }

    /// Items that were set aside because they were forgotten again and again.
    Set<ItemId> leeches() {
        return aside.values().stream()
                .filter(Marks::isLeech)
                .map(Suspended::item)
                .collect(Collectors.toSet());
    }
}
