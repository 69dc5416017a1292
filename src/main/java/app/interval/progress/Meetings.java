package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Version;
import app.interval.progress.Trace.Asked;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The first time each item was met, in the order of replay.
///
/// @param corrected by item, the first version whose key is right: an answer to an older one is no
///   evidence
record Meetings(List<Trace> all, Map<ItemId, Version> corrected) {

    Meetings {
        all = List.copyOf(all);
        corrected = Map.copyOf(corrected);
    }

    /// @param answers in the order of replay
    /// @param corrected as in [Meetings]
    static Meetings of(List<Trace> answers, Map<ItemId, Version> corrected) {
        var met = new HashSet<ItemId>();
        return new Meetings(
                answers.stream().filter(answer -> met.add(answer.asked().item())).toList(),
                corrected);
    }

    Meetings at(Level level) {
        return new Meetings(
                all.stream().filter(first -> first.asked().level() == level).toList(), corrected);
    }

    /// Those that say something: answered without hints, by a right key, judged, and not taken
    /// back.
    List<Trace> evidence() {
        return all.stream()
                .filter(first -> !first.aided() && first.outcome().isPresent())
                .filter(first -> !faulty(first.asked()))
                .toList();
    }

    private boolean faulty(Asked asked) {
        var right = corrected.get(asked.item());
        return right != null && asked.version().compareTo(right) < 0;
    }
}
