package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.Level;

import java.util.HashSet;
import java.util.List;

/// The first time each item was met, in the order of replay.
record Meetings(List<Trace> all) {

    Meetings {
        all = List.copyOf(all);
    }

    /// @param answers in the order of replay
    static Meetings of(List<Trace> answers) {
        var met = new HashSet<ItemId>();
        return new Meetings(
                answers.stream().filter(answer -> met.add(answer.asked().item())).toList());
    }

    Meetings at(Level level) {
        return new Meetings(all.stream().filter(first -> first.asked().level() == level).toList());
    }

    /// Those that say something: answered without hints, judged, and not taken back.
    List<Trace> evidence() {
        return all.stream().filter(first -> !first.aided() && first.outcome().isPresent()).toList();
    }
}
