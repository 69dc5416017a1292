package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.log.Event;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What went wrong and has not been made good.
final class Misses {

    private Misses() {}

    /// The items whose last answer failed, in the order of those answers.
    static List<ItemId> failed(List<Result> results) {
        var last = new LinkedHashMap<ItemId, Result>();
        results.forEach(result -> last.putLast(result.item(), result));
        return last.values().stream().filter(Result::failed).map(Result::item).toList();
    }

    /// The day on which `item` was last answered surely and wrongly, until it is answered rightly
    /// on a later one.
    ///
    /// @param log its part of the log
    static Optional<LocalDate> misjudged(ItemId item, List<Event> log) {
        return Optional.ofNullable(misjudged(Result.of(log)).get(item));
    }

    /// The items that were answered surely and wrongly and not rightly on a later day of study,
    /// each with that day, in the order of those answers.
    static SequencedMap<ItemId, LocalDate> misjudged(List<Result> results) {
        var found = new LinkedHashMap<ItemId, LocalDate>();
        for (var result : results) {
            var item = result.item();
            var since = Optional.ofNullable(found.get(item));
            if (result.isMisjudged()) {
                found.putLast(item, result.day());
            } else if (result.right() && since.filter(result.day()::isAfter).isPresent()) {
                found.remove(item);
            }
        }
        return found;
    }
}
