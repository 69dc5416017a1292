package app.interval.study;

import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Undone;
import app.interval.domain.log.Event.Wished;
import app.interval.study.Journal.Move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What the learner wants, kept in the log. May be read on any thread; changed on the queue of
/// moves only.
public final class Preferences {

    private final Journal journal;
    private volatile List<Event> wishes;
    private volatile Settings current;
    private Optional<Deeds> deeds = Optional.empty();
    private volatile Runnable told = () -> {};

    /// @throws StorageException if the log cannot be read
    public Preferences(Journal journal) {
        this.journal = journal;
        this.wishes = journal.wishes();
        this.current = settings(wishes);
    }

    /// From now on what is wished is one of the deeds that `study` takes back.
    public void follow(Study study) {
        study.deeds().whenWishesMove(this::look);
        deeds = Optional.of(study.deeds());
    }

    /// Whoever shows what is in force is told each time that something was wished, taken back or
    /// brought forth, wherever that was done.
    ///
    /// @param look called on the queue of moves; takes the place of an earlier one
    public void whenMoved(Runnable look) {
        told = look;
    }

    /// What is in force.
    public Settings current() {
        return current;
    }

    /// Whether nothing was ever noted: the learner is here for the first time.
    ///
    /// @throws StorageException if the log cannot be read
    public boolean firstTime() {
        return journal.isBlank();
    }

    /// Notes `wishes` as one action and puts them in force.
    ///
    /// @return the action, for [#takeBack]
    /// @throws StorageException if nothing was stored
    public UUID wish(List<Wish> wishes, Stamps stamps) {
        var step = Step.elsewhere(Done.WISH, introduce(wishes, stamps));
        deeds.ifPresent(all -> all.did(step));
        return step.action();
    }

    /// The same for what is said at the very beginning: there is nothing to go back to.
    ///
    /// @throws StorageException if nothing was stored
    public void begin(List<Wish> wishes, Stamps stamps) {
        introduce(wishes, stamps);
    }

    private Move introduce(List<Wish> wishes, Stamps stamps) {
        var first = stamps.stamp(stamps.id());
        var events = new ArrayList<Event>();
        for (var wish : wishes) {
            events.add(new Wished(events.isEmpty() ? first : first.also(stamps.id()), wish));
        }
        return store(events);
    }

    /// Takes the action of an earlier [#wish] back: what was in force without it is so again.
    ///
    /// @return the action of taking back
    /// @throws StorageException if nothing was stored
    public UUID takeBack(UUID action, Stamps stamps) {
        var stamp = stamps.stamp(stamps.id());
        store(List.of(new Undone(stamp, action)));
        deeds.ifPresent(all -> all.turned(action, stamp.action()));
        return stamp.action();
    }

    private Move store(List<Event> events) {
        var move = new Move(events, Optional.empty(), List.of());
        journal.record(move);
        know(events);
        return move;
    }

    /// At the log again, because something of it was taken back or brought forth elsewhere.
    private void look() {
        know(List.of());
    }

    private void know(List<Event> stored) {
        wishes = with(stored);
        current = settings(wishes);
        told.run();
    }

    /// As the log has them in order. If it cannot be read now, `stored` is in it all the same, and
    /// nothing newer is known.
    private List<Event> with(List<Event> stored) {
        try {
            return journal.wishes();
        } catch (StorageException _) {
            return Stream.concat(wishes.stream(), stored.stream()).toList();
        }
    }

    /// The newest wish of a kind counts, unless it was taken back.
    static Settings settings(List<Event> wishes) {
        var cancelled = Cancelled.actions(wishes);
        var settings = Settings.DEFAULT;
        for (var event : wishes) {
            if (event instanceof Wished(var stamp, var wish)
                    && !cancelled.contains(stamp.action())) {
                settings = wish.in(settings);
            }
        }
        return settings;
    }
}
