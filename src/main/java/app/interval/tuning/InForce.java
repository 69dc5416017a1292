package app.interval.tuning;

import app.interval.domain.Grade;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Adopted;
import app.interval.domain.log.Event.Restored;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.MemoryModel;
import app.interval.study.Cancelled;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The parameters the memory model works with: those chosen last, or the published ones.
///
/// @param refused why those chosen last are not in force
public record InForce(MemoryModel model, Kept set, Optional<Refusal> refused) {

    /// What holds until something better was found.
    public static final InForce PUBLISHED =
            new InForce(
                    new Fsrs7(Fsrs7.DEFAULTS), Kept.published(Fsrs7.DEFAULTS), Optional.empty());

    private static final double DAY_SECONDS = 86_400;

    /// Why a set cannot be used.
    public enum Refusal {
        /// It is for a model of a newer version of the program.
        NEWER,
        /// Its numbers are none the model accepts.
        INVALID,
        /// It is named in the log and was kept nowhere.
        MISSING
    }

    /// What `log` says is in force.
    ///
    /// @param log in the order of replay; events that choose nothing and take nothing back may be
    ///   left out
    static InForce of(List<Event> log, List<Kept> sets) {
        return chosen(log).map(set -> of(set, sets)).orElse(PUBLISHED);
    }

    /// The set that was chosen last, as far as that was not taken back.
    private static Optional<UUID> chosen(List<Event> log) {
        var cancelled = Cancelled.actions(log);
        for (var event : log.reversed()) {
            if (!cancelled.contains(event.stamp().action())) {
                if (event instanceof Adopted(_, var set)) {
                    return Optional.of(set);
                }
                if (event instanceof Restored(_, var set)) {
                    return Optional.of(set);
                }
            }
        }
        return Optional.empty();
    }

    private static InForce of(UUID id, List<Kept> sets) {
        if (id.equals(Fsrs7.DEFAULTS.id())) {
            return PUBLISHED;
        }
        return sets.stream()
                .filter(set -> set.parameters().id().equals(id))
                .findFirst()
                .map(InForce::of)
                .orElseGet(() -> insteadOf(Refusal.MISSING));
    }

    /// `set`, or the published parameters if it cannot be used.
    static InForce of(Kept set) {
        return refusal(set)
                .map(InForce::insteadOf)
                .orElseGet(() -> new InForce(model(set.parameters()), set, Optional.empty()));
    }

    /// Why `set` cannot be used; nothing if it can.
    public static Optional<Refusal> refusal(Kept set) {
        if (!set.parameters().model().equals(Fsrs7.DEFAULTS.model())) {
            return Optional.of(Refusal.NEWER);
        }
        try {
            model(set.parameters());
            return Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.of(Refusal.INVALID);
        }
    }

    private static MemoryModel model(ParameterSet parameters) {
        return new Fsrs7(parameters);
    }

    private static InForce insteadOf(Refusal refusal) {
        return new InForce(PUBLISHED.model, PUBLISHED.set, Optional.of(refusal));
    }

    public ParameterSet parameters() {
        return model.parameters();
    }

    /// How long it takes until a question whose first answer was good is due, if a share of
    /// `retention` should be known then.
    public Duration firstGood(double retention) {
        var memory = model.after(Optional.empty(), 0, Grade.GOOD);
        return Duration.ofSeconds(Math.round(model.interval(memory, retention) * DAY_SECONDS));
    }
}
