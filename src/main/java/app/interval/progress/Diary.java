package app.interval.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which days were studied. An answer counts once it is judged, and as long as it is not taken
/// back, so the sum is what the sessions said at their ends.
///
/// @param days days with at least one answer that counts
public record Diary(SortedMap<LocalDate, Day> days) {

    /// A day of study.
    ///
    /// @param spent answering, without idle time
    public record Day(int answers, Duration spent) {

        Day plus(Day other) {
            return new Day(answers + other.answers, spent.plus(other.spent));
        }
    }

    static Diary of(List<Trace> answers) {
        var days = new TreeMap<LocalDate, Day>();
        for (var answer : answers) {
            if (answer.outcome().isPresent()) {
                days.merge(answer.sat().day(), new Day(1, answer.sat().spent()), Day::plus);
            }
        }
        return new Diary(days);
    }

    /// The part from `first` to `last`, both included.
    public Diary between(LocalDate first, LocalDate last) {
        return new Diary(days.subMap(first, last.plusDays(1)));
    }

    public Day total() {
        return days.values().stream().reduce(new Day(0, Duration.ZERO), Day::plus);
    }
}
