package app.interval.tuning;

import app.interval.domain.ItemId;
import app.interval.domain.item.Version;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Adopted;
import app.interval.domain.log.Event.Restored;
import app.interval.domain.log.Event.Undone;
import app.interval.fitting.Fitting;
import app.interval.scheduling.MemoryModel;
import app.interval.study.Replay;
import app.interval.study.Stamps;
import app.interval.study.StorageException;
import app.interval.tuning.Finding.Better;
import app.interval.tuning.Finding.NothingBetter;
import app.interval.tuning.Finding.TooFew;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Fits the memory model to the learner: reads the log, looks for parameters that predict better,
/// and puts them in force; and brings back what was in force before.
///
/// What is in force may be asked on any thread. Reading and preparing is for the queue of reports,
/// storing for the queue of moves, and not while a session is on: its cards were computed under the
/// parameters it began with.
public final class Tuning {

    /// Scored answers below which nothing can be learned.
    public static final int FEWEST = Fitting.FEWEST;

    /// Rows of a log that is read in no time.
    private static final int SHORT = 2_000;

    private final Archive archive;
    private final Chronicle chronicle;
    private final Map<ItemId, Version> corrected;
    private final Stamps stamps;
    private final Supplier<RandomGenerator> random;
    private volatile State state;

    private record State(List<Kept> sets, InForce inForce, Optional<Trial> trial) {}

    /// @param archive for the queue of moves
    /// @param chronicle for the queue of reports
    /// @param corrected by item, the first version whose key is right
    /// @param random a new one for each fit; the same one gives the same parameters
    /// @throws StorageException if what is kept cannot be read
    public Tuning(
            Archive archive,
            Chronicle chronicle,
            Map<ItemId, Version> corrected,
            Stamps stamps,
            Supplier<RandomGenerator> random) {
        this.archive = archive;
        this.chronicle = chronicle;
        this.corrected = Map.copyOf(corrected);
        this.stamps = stamps;
        this.random = random;
        this.state = read();
    }

    public InForce inForce() {
        return state.inForce();
    }

    /// The memory model under the parameters in force.
    public MemoryModel model() {
        return state.inForce().model();
    }

    /// Sets that could be in force instead, the newest first, the published one last.
    public List<Kept> others() {
        var now = state;
        var inForce = now.inForce().set();
        var fitted = now.sets().reversed().stream().filter(set -> set.losses().isPresent());
        return Stream.concat(fitted, Stream.of(InForce.PUBLISHED.set()))
                .filter(set -> !set.parameters().id().equals(inForce.parameters().id()))
                .toList();
    }

    /// The day of the calendar on which `set` was made, where the learner is now.
    public LocalDate day(Kept set) {
        return set.madeAt().atZone(stamps.stamp(stamps.id()).zone()).toLocalDate();
    }

    /// What there is to learn from, if so much has come since the last look that it is worth one.
    public Optional<Material> worthwhile() {
        var trial = state.trial();
        var fresh = chronicle.rows() - trial.map(Trial::rows).orElse(0L);
        return fresh < Material.FEWEST_NEW
                ? Optional.empty()
                : Optional.of(material()).filter(Material::isWorthwhile);
    }

    /// What there is to learn from.
    public Material material() {
        var log = chronicle.events();
        var histories = Histories.of(log, corrected, chronicle.ways());
        return Material.of(histories, log.size(), state.trial());
    }

    /// That there are too few answers, if there are. Nothing for a long log: it is not read for
    /// this.
    public Optional<TooFew> tooFew() {
        return chronicle.rows() > SHORT
                ? Optional.empty()
                : Optional.of(new TooFew(material().scored()))
                        .filter(found -> found.scored() < FEWEST);
    }

    /// Looks for parameters that predict better than those in force. Long; on any thread.
    ///
    /// @param progress told of the share that is done, 0 to 1; what it throws ends the search
    public Finding fit(Material material, DoubleConsumer progress) {
        if (material.scored() < FEWEST) {
            return new TooFew(material.scored());
        }
        var fitting = new Fitting(material.histories(), random.get());
        return fitting.fit(model().parameters(), progress)
                .map(found -> Kept.of(found, stamps.stamp(stamps.id()).at()))
                .<Finding>map(Better::new)
                .orElseGet(() -> new NothingBetter(material.scored()));
    }

    /// Notes that `material` was looked at in vain.
    ///
    /// @throws StorageException if nothing was stored
    public Trial tried(Material material) {
        var trial = new Trial(inForce().parameters().id(), material.rows());
        archive.tried(trial);
        state = new State(state.sets(), state.inForce(), Optional.of(trial));
        return trial;
    }

    /// Everything that follows from putting `set` in force, which was found in `material`.
    public Choice adopting(Kept set, Material material) {
        var stamp = stamps.stamp(stamps.id());
        var trial = new Trial(set.parameters().id(), material.rows());
        return choice(
                chronicle,
                List.of(new Adopted(stamp, set.parameters().id())),
                with(set),
                Optional.of(trial));
    }

    /// Stores `choice` and puts it in force.
    ///
    /// @return false, and nothing has changed, if the log has grown since it was prepared
    /// @throws StorageException if nothing was stored, or nobody knows whether it was
    public boolean store(Choice choice) {
        try {
            if (!archive.choose(choice)) {
                return false;
            }
        } catch (StorageException e) {
            lookAgain(e);
            throw e;
        }
        var trial = choice.trial().or(state::trial);
        state = new State(with(choice.next().set()), choice.next(), trial);
        return true;
    }

    /// Puts a set back in force that is kept.
    ///
    /// @return the action, for [#takeBack]
    /// @throws StorageException if nothing was stored
    /// @throws IllegalArgumentException if the model does not accept it
    public UUID restore(Kept set) {
        InForce.refusal(set)
                .ifPresent(refusal -> {
                    throw new IllegalArgumentException(refusal.toString());
                });
        var stamp = stamps.stamp(stamps.id());
        return storeNow(List.of(new Restored(stamp, set.parameters().id())));
    }

    /// Takes back an action that put a set in force, or one that took such an action back.
    ///
    /// @return the action of taking back
    /// @throws StorageException if nothing was stored
    public UUID takeBack(UUID action) {
        return storeNow(List.of(new Undone(stamps.stamp(stamps.id()), action)));
    }

    private UUID storeNow(List<Event> events) {
        var choice = choice(archive, events, state.sets(), Optional.empty());
        if (!store(choice)) {
            throw new StorageException("the log has changed meanwhile");
        }
        return choice.action();
    }

    private Choice choice(
            Chronicle from, List<Event> events, List<Kept> sets, Optional<Trial> trial) {
        var log = from.events();
        var next = InForce.of(Stream.concat(log.stream(), events.stream()).toList(), sets);
        var cards = Replay.cards(log, next.model(), corrected);
        return new Choice(events, next, List.copyOf(cards.values()), log.size(), trial);
    }

    private List<Kept> with(Kept set) {
        var sets = new ArrayList<>(state.sets());
        if (sets.stream().noneMatch(one -> one.parameters().id().equals(set.parameters().id()))) {
            sets.add(set);
        }
        return List.copyOf(sets);
    }

    /// After a failed write nobody knows what is stored; what is in force must be what the file
    /// says.
    private void lookAgain(StorageException failure) {
        try {
            state = read();
        } catch (StorageException e) {
            failure.addSuppressed(e);
        }
    }

    private State read() {
        var sets = List.copyOf(archive.sets());
        return new State(sets, InForce.of(archive.choices(), sets), archive.trial());
    }
}
