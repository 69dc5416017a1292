package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What a session may ask.
///
/// @param playable items that can be shown, new ones in the order they should be met
/// @param marking what they are marked with
/// @param day of study of the session
/// @param spoken items that are asked though they are set aside
/// @param practice whether dates do not matter
record Range(
        List<ItemFacts> playable,
        Marking marking,
        LocalDate day,
        Set<ItemId> spoken,
        boolean practice) {

    /// Items that are not asked.
    Set<ItemId> silent() {
        var marks = marking.marks();
        var silent = marks.silent(day);
        spoken.stream().filter(item -> !marks.isBuried(item, day)).forEach(silent::remove);
        return silent;
    }
}
