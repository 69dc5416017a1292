package app.interval.storage;

import app.interval.domain.log.Event;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The order in which events are replayed: by effective instant, device, number.
///
/// The effective instant only orders. Within a device it never runs backwards: a clock that was
/// once in the future is brought back by the next smaller time of the same device.
final class ReplayOrder {

    private static final Comparator<Place> AS_WRITTEN =
            Comparator.comparing(Place::device).thenComparingLong(Place::number);

    private ReplayOrder() {}

    /// A whole log in order.
    static List<Event> sorted(Collection<Row> rows) {
        return sorted(rows, rows.stream().map(Row::place).toList());
    }

    /// A part of a log in the order of the whole.
    ///
    /// @param all places of `rows` and of everything their devices wrote later
    static List<Event> sorted(Collection<Row> rows, Collection<Place> all) {
        return rows.stream()
                .sorted(Comparator.comparing(Row::place, of(all)))
                .map(Row::event)
                .toList();
    }

    /// @param all every place that will be compared, and of everything their devices wrote later
    static Comparator<Place> of(Collection<Place> all) {
        var effective = effective(all);
        return Comparator.<Place, Instant>comparing(effective::get).thenComparing(AS_WRITTEN);
    }

    private static Map<Place, Instant> effective(Collection<Place> all) {
        var effective = new HashMap<Place, Instant>();
        var earliest = new HashMap<UUID, Instant>();
        for (var place : all.stream().sorted(AS_WRITTEN.reversed()).toList()) {
            effective.put(place, earliest.merge(place.device(), place.at(), ReplayOrder::min));
        }
        return effective;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
