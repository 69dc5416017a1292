package app.interval.tuning;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Adopted;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Restored;
import app.interval.domain.log.Event.Undone;
import app.interval.study.FakeJournal;
import app.interval.study.Journal.Move;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets of parameters beside a journal in memory, with which it fails.
public final class FakeArchive implements Archive {

    private final FakeJournal journal;
    private final List<Kept> sets = new ArrayList<>();
    private final Map<String, Double> ways = new HashMap<>();
    private @Nullable Trial trial;

    public FakeArchive(FakeJournal journal) {
        this.journal = journal;
    }

    /// A set that came from elsewhere.
    public void keep(Kept set) {
        sets.add(set);
    }

    @Override
    public List<Event> events() {
        return journal.events();
    }

    @Override
    public long rows() {
        return journal.events().size();
    }

    @Override
    public Map<String, Double> ways() {
        return ways;
    }

    @Override
    public List<Kept> sets() {
        return List.copyOf(sets);
    }

    @Override
    public List<Event> choices() {
        return journal.events().stream()
                .filter(event ->
                        event instanceof Adopted
                                || event instanceof Restored
                                || event instanceof Undone
                                || event instanceof Redone)
                .toList();
    }

    @Override
    public Optional<Trial> trial() {
        return Optional.ofNullable(trial);
    }

    @Override
    public void tried(Trial noted) {
        trial = noted;
    }

    @Override
    public boolean choose(Choice choice) {
        if (!isStored(choice) && rows() != choice.rows()) {
            return false;
        }
        try {
            journal.record(new Move(choice.events(), Optional.empty(), List.of()));
        } finally {
            if (isStored(choice)) {
                sets.add(choice.next().set());
                choice.trial().ifPresent(this::tried);
                journal.rebuild(choice.cards(), choice.next().parameters());
            }
        }
        return true;
    }

    private boolean isStored(Choice choice) {
        return journal.events().containsAll(choice.events());
    }
}
