package app.interval.study;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.ItemFacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the day holds: what waits, what it is about, what it was chosen for, and what comes after
/// it.
///
/// @param interview whose day the repetitions are chosen for; empty: they are what is due
/// @param next when the next item falls due that is not due yet; empty if none has a date
public record Outlook(
        Agenda agenda, Subject subject, Optional<LocalDate> interview, Optional<Comeback> next) {

    /// What waiting items are about.
    ///
    /// @param most titles of the one or two areas that make up more than half of them, the larger
    ///   one first; empty if it takes more areas than two
    /// @param areas number of areas in all
    public record Subject(List<String> most, int areas) {

        private static final int NAMED = 2;

        public Subject {
            most = List.copyOf(most);
        }

        static Subject of(List<ItemFacts> waiting, Curriculum curriculum) {
            var counts = waiting.stream().collect(groupingBy(ItemFacts::area, counting()));
            var most = new ArrayList<String>();
            var sum = 0L;
            for (var area : largestFirst(counts)) {
                if (sum * 2 > waiting.size() || most.size() == NAMED) {
                    break;
                }
                sum += counts.getOrDefault(area, 0L);
                most.add(title(area, curriculum));
            }
            return new Subject(sum * 2 > waiting.size() ? most : List.of(), counts.size());
        }

        private static List<String> largestFirst(Map<String, Long> counts) {
            return counts.keySet().stream()
                    .sorted(
                            Comparator.<String>comparingLong(area -> -counts.getOrDefault(area, 0L))
                                    .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }

        private static String title(String id, Curriculum curriculum) {
            return curriculum.areas().stream()
                    .filter(area -> area.id().equals(id))
                    .map(Area::title)
                    .findFirst()
                    .orElse(id);
        }
    }
}
