package app.interval.ui.study;

import app.interval.domain.item.Task.Order;
import app.interval.domain.log.Answer.Ordered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Blocks on their way to an order: places from top to bottom, each held by a block or by several
/// that compete for it, because all but one imitate it.
record Places(List<Place> places) {

    Places {
        places = List.copyOf(places);
    }

    /// @param rivals labels of the blocks that compete for the place, as shown
    /// @param chosen the one that is to have it
    record Place(List<String> rivals, Optional<String> chosen) {

        Place {
            rivals = List.copyOf(rivals);
        }

        /// A block without rivals need not be chosen.
        private static Place of(List<String> rivals) {
            return new Place(rivals, rivals.stream().filter(_ -> rivals.size() == 1).findFirst());
        }
    }

    /// @param shown labels in the order in which they are shown, rivals beside each other
    static Places shown(Order task, List<String> shown) {
        return new Places(
                IntStream.rangeClosed(1, task.blocks().size())
                        .mapToObj(task::rivals)
                        .map(rivals ->
                                rivals.stream()
                                        .sorted(Comparator.comparingInt(shown::indexOf))
                                        .toList())
                        .sorted(Comparator.comparingInt(rivals -> shown.indexOf(rivals.getFirst())))
                        .map(Place::of)
                        .toList());
    }

    /// As they were when `answer` was made of them.
    Places as(Ordered answer) {
        var now = this;
        for (var label : answer.labels()) {
            now = now.choosing(label).moved(now.at(label), places.size() - 1);
        }
        return now;
    }

    /// The place for which the block `label` competes.
    int at(String label) {
        return IntStream.range(0, places.size())
                .filter(place -> places.get(place).rivals().contains(label))
                .findFirst()
                .orElseThrow();
    }

    /// The block in the place `from` comes to the place `to`; those between make room.
    Places moved(int from, int to) {
        var moved = new ArrayList<>(places);
        moved.add(to, moved.remove(from));
        return new Places(moved);
    }

    /// The block `label` is to have the place it competes for.
    Places choosing(String label) {
        var changed = new ArrayList<>(places);
        var at = at(label);
        changed.set(at, new Place(places.get(at).rivals(), Optional.of(label)));
        return new Places(changed);
    }

    /// An order, if it is clear who has each place.
    Optional<Ordered> answer() {
        var labels = places.stream().flatMap(place -> place.chosen().stream()).toList();
        return labels.size() == places.size() ? Optional.of(new Ordered(labels)) : Optional.empty();
    }
}
