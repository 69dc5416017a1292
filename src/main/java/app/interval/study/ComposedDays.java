package app.interval.study;

import app.interval.domain.item.ItemFacts;
import app.interval.planning.Sharing;

import java.time.Duration;
import java.time.LocalDate;

/// On which days a new item comes whose answer takes long to put together. Such items get a quarter
/// of the minutes for new ones; where one takes longer than a day gives them, its turn comes on so
/// many days fewer. Nothing is remembered: the days are counted off by the calendar.
///
/// @param aDay time for them on one day
record ComposedDays(LocalDate today, Duration aDay) {

    /// @param wanted time of study wanted a day
    /// @param newShare the part of it for new items, 0 to 1
    static ComposedDays of(LocalDate today, Duration wanted, double newShare) {
        var seconds = wanted.toSeconds() * newShare * Sharing.COMPOSED;
        return new ComposedDays(today, Duration.ofSeconds(Math.round(seconds)));
    }

    /// Whether today is a day for `facts`.
    boolean isDayOf(ItemFacts facts) {
        var takes = Math.max(1, facts.expected().toSeconds());
        var day = today.toEpochDay();
        return Math.floorDiv((day + 1) * aDay.toSeconds(), takes)
                > Math.floorDiv(day * aDay.toSeconds(), takes);
    }
}
