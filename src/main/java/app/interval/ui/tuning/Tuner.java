package app.interval.ui.tuning;

import app.interval.tuning.Choice;
import app.interval.tuning.Finding;
import app.interval.tuning.Finding.Better;
import app.interval.tuning.Finding.NothingBetter;
import app.interval.tuning.Finding.TooFew;
import app.interval.tuning.InForce;
import app.interval.tuning.Kept;
import app.interval.tuning.Material;
import app.interval.tuning.Tuning;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Change;
import app.interval.ui.tuning.State.Failed;
import app.interval.ui.tuning.State.Looking;
import app.interval.ui.tuning.State.Over;
import app.interval.ui.tuning.State.Resting;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Looks for better parameters when there is enough to learn from or the learner asks for it, and
/// puts them in force while no session is on. Lives as long as the data is open: pages come and go.
///
/// Reading is for the queue of reports, looking for that of computations, and only the short
/// storing for the queue of moves.
public final class Tuner {

    /// What holds.
    ///
    /// @param others that could be in force instead
    record Holding(InForce inForce, List<Kept> others) {}

    /// Something that was found and put in force.
    record News(Change change, UUID action) {}

    private final Tuning tuning;
    private final Background background;
    private final Consumer<Exception> note;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Resting());
    private final ReadOnlyObjectWrapper<Holding> holding;
    private final ReadOnlyObjectWrapper<Optional<News>> news =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Search search = new Search(false, InForce.PUBLISHED);
    private Optional<Runnable> waiting = Optional.empty();
    private boolean studying;
    private boolean declined;

    /// @param note takes failures of what nobody asked for
    public Tuner(Tuning tuning, Background background, Consumer<Exception> note) {
        this.tuning = tuning;
        this.background = background;
        this.note = note;
        this.holding = new ReadOnlyObjectWrapper<>(now());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Holding> holdingProperty() {
        return holding.getReadOnlyProperty();
    }

    /// What was put in force and nobody was told of yet.
    ReadOnlyObjectProperty<Optional<News>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// The news was told.
    void told() {
        news.set(Optional.empty());
    }

    /// The day on which `set` was fitted.
    LocalDate day(Kept set) {
        return tuning.day(set);
    }

    /// A session is on, or none is: nothing is put in force before it has been left.
    public void atStudy(boolean isOn) {
        studying = isOn;
        goOn();
    }

    /// Looks for better parameters if that is worthwhile; but not again after somebody declined.
    public void look() {
        if (isIdle()) {
            background.run(
                    tuning::worthwhile,
                    found ->
                            found.filter(_ -> isIdle())
                                    .ifPresent(material -> find(begin(false), material)),
                    note);
        }
    }

    private boolean isIdle() {
        return !isLooking() && !studying && !declined;
    }

    private boolean isLooking() {
        return state.get() instanceof Looking;
    }

    /// Looks for better parameters because the learner wants it.
    void lookNow() {
        if (!isLooking()) {
            var begun = begin(true);
            background.run(
                    tuning::material,
                    material -> find(begun, material),
                    failure -> fail(begun, failure));
        }
    }

    /// Ends what is going on, and looks no more by itself until the program is started again.
    public void cancel() {
        declined = true;
        search.cancel();
        waiting = Optional.empty();
        if (isLooking()) {
            state.set(new Resting());
        }
    }

    /// Says so if there are too few answers, as far as that can be told without reading a long log.
    void count() {
        if (!isLooking()) {
            background.run(tuning::tooFew, this::counted, note);
        }
    }

    private void counted(Optional<TooFew> few) {
        var saysSo = state.get() instanceof Over(var finding) && finding instanceof TooFew;
        if (few.isPresent() && !isLooking()) {
            state.set(new Over(few.get()));
        } else if (saysSo) {
            state.set(new Resting());
        }
    }

    /// Puts `set` back in force.
    Change restoring(Kept set) {
        return new Choosing(tuning, set, () -> holding.set(now()));
    }

    private Search begin(boolean isAsked) {
        search = new Search(isAsked, tuning.inForce());
        state.set(new Looking(0));
        return search;
    }

    private void find(Search begun, Material material) {
        if (begun.isCancelled()) {
            return;
        }
        background.compute(
                progress -> tuning.fit(material, begun.unlessCancelled(progress)),
                share -> {
                    if (!begun.isCancelled()) {
                        state.set(new Looking(share));
                    }
                },
                finding -> found(begun, finding, material),
                failure -> fail(begun, failure));
    }

    private void found(Search begun, Finding finding, Material material) {
        switch (finding) {
            case TooFew _ -> end(begun, finding);
            case NothingBetter _ ->
                    whenNoSessionIsOn(
                            begun,
                            () ->
                                    background.write(
                                            () -> tuning.tried(material),
                                            _ -> end(begun, finding),
                                            failure -> fail(begun, failure)));
            case Better(var set) -> whenNoSessionIsOn(begun, () -> prepare(begun, set, material));
        }
    }

    private void whenNoSessionIsOn(Search begun, Runnable next) {
        if (!begun.isCancelled()) {
            waiting = Optional.of(() -> unlessOvertaken(begun, next));
            goOn();
        }
    }

    /// What was better than something else need not be better than what the learner chose since.
    private void unlessOvertaken(Search begun, Runnable next) {
        if (tuning.inForce().equals(begun.inForce())) {
            next.run();
        } else {
            state.set(new Resting());
        }
    }

    private void goOn() {
        if (!studying) {
            var next = waiting;
            waiting = Optional.empty();
            next.ifPresent(Runnable::run);
        }
    }

    private void prepare(Search begun, Kept set, Material material) {
        background.run(
                () -> tuning.adopting(set, material),
                choice -> whenNoSessionIsOn(begun, () -> store(begun, choice, set, material)),
                failure -> fail(begun, failure));
    }

    /// What was prepared is stale if the learner did something meanwhile.
    private void store(Search begun, Choice choice, Kept set, Material material) {
        background.write(
                () -> tuning.store(choice),
                isStored -> {
                    if (isStored) {
                        var change = restoring(set);
                        change.done();
                        news.set(Optional.of(new News(change, choice.action())));
                        end(begun, new Better(set));
                    } else {
                        whenNoSessionIsOn(begun, () -> prepare(begun, set, material));
                    }
                },
                failure -> {
                    holding.set(now());
                    fail(begun, failure);
                });
    }

    private void end(Search begun, Finding finding) {
        if (!begun.isCancelled()) {
            state.set(new Over(finding));
        }
    }

    private void fail(Search begun, Exception failure) {
        if (begun.isCancelled()) {
            return;
        }
        if (begun.isAsked()) {
            state.set(new Failed(failure));
        } else {
            state.set(new Resting());
            note.accept(failure);
        }
    }

    private Holding now() {
        return new Holding(tuning.inForce(), tuning.others());
    }
}
