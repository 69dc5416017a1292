package app.interval.storage;

import app.interval.domain.log.Event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// The order in which events are replayed: by effective instant, device, number.
///
/// The effective instant only orders. Within a device it never runs backwards: a clock that was
/// once in the future is brought back by the next smaller time of the same device.
final class ReplayOrder {

    private static final Comparator<Row> AS_WRITTEN =
            Comparator.comparing(Row::device).thenComparingLong(Row::number);

    private static final Comparator<Placed> AS_REPLAYED =
            Comparator.comparing(Placed::effective)
                    .thenComparing(placed -> placed.row().device())
                    .thenComparingLong(placed -> placed.row().number());

    private ReplayOrder() {}

    static List<Event> sorted(List<Row> rows) {
        var written = new ArrayList<>(rows);
        written.sort(AS_WRITTEN);
        var earliest = new HashMap<UUID, Instant>();
        var placed = new ArrayList<Placed>(written.size());
        for (var row : written.reversed()) {
            var effective =
                    earliest.merge(row.device(), row.event().stamp().at(), ReplayOrder::min);
            placed.add(new Placed(row, effective));
        }
        placed.sort(AS_REPLAYED);
        return placed.stream().map(p -> p.row().event()).toList();
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Placed(Row row, Instant effective) {}
}
