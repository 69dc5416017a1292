package app.interval.study;

import app.interval.domain.Grade;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement;
import app.interval.scheduling.GradeRule;
import app.interval.scheduling.GradeRule.Signals;
import app.interval.scheduling.Tempo;
import app.interval.scheduling.Tempo.Timed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The grades of a log once more, from raw signals and under the rule in force: the way to a log
/// that is graded by one rule, should the mapping ever change. Cards come from the stored grades.
///
/// What several installations wrote is graded as if each had known of the others from the start.
public final class Regrading {

    /// What the learner says of a flashcard, or of code beside its solution, is a grade itself.
    private static final Set<ItemType> SAID = Set.of(ItemType.FLASHCARD, ItemType.CODING);

    private final Function<Edition, Optional<ItemType>> types;
    private final Judgements judgements;
    private final Map<UUID, Signals> signals = new HashMap<>();
    private final List<Regraded> grades = new ArrayList<>();
    private Tempo tempo = Tempo.NONE;

    private Regrading(Function<Edition, Optional<ItemType>> types, Judgements judgements) {
        this.types = types;
        this.judgements = judgements;
    }

    /// One judgement, graded again.
    ///
    /// @param judgement event of the judgement; for an answer judged at once the answer itself
    /// @param rule version of the mapping under which `stored` was given
    /// @param now grade under [GradeRule#VERSION]
    public record Regraded(UUID judgement, int rule, Grade stored, Grade now) {

        /// Whether `stored` was given under another rule, so that `now` may differ from it.
        public boolean isOfAnotherRule() {
            return rule != GradeRule.VERSION;
        }
    }

    /// Grades `log`, which is in the order of replay, from its beginning.
    ///
    /// @param types what was asked; answers to items of unknown type are not graded
    public static Regrading of(List<Event> log, Function<Edition, Optional<ItemType>> types) {
        var live = Cancelled.live(log);
        var regrading = new Regrading(types, Judgements.of(live));
        live.forEach(regrading::remember);
        live.forEach(regrading::grade);
        return regrading;
    }

    /// Every judgement that counts and moved a schedule, in the order of the log: of an answer that
    /// was judged more than once only the newest.
    public List<Regraded> grades() {
        return List.copyOf(grades);
    }

    /// How fast the learner is after the log.
    public Tempo tempo() {
        return tempo;
    }

    private void remember(Event event) {
        switch (event) {
            case Answered(var stamp, var attempt, _) -> remember(stamp.id(), attempt);
            case Submitted(var stamp, var attempt) -> remember(stamp.id(), attempt);
            default -> {}
        }
        tempo = after(tempo, event, types);
    }

    private void remember(UUID answer, Attempt attempt) {
        types.apply(attempt.asked().edition())
                .ifPresent(type -> signals.put(answer, Judge.signals(type, attempt, () -> tempo)));
    }

    private void grade(Event event) {
        switch (event) {
            case Answered(var stamp, _, var judgement) -> grade(stamp.id(), stamp.id(), judgement);
            case Assessed(var stamp, var submitted, var judgement) ->
                    grade(stamp.id(), submitted, judgement);
            case Overridden(var stamp, var answer, var judgement) ->
                    grade(stamp.id(), answer, judgement);
            default -> {}
        }
    }

    private void grade(UUID id, UUID answer, Judgement judgement) {
        var known = signals.get(answer);
        if (known != null && judgements.counts(answer, id)) {
            judgement
                    .scheduled()
                    .ifPresent(given -> {
                        var outcome = judgement.outcome();
                        var now =
                                outcome.selfGraded() && SAID.contains(known.type())
                                        ? given.grade()
                                        : GradeRule.grade(known, outcome);
                        grades.add(new Regraded(id, given.gradeRule(), given.grade(), now));
                    });
        }
    }

    /// The tempo after one more event that counts. An answer is taken as it was judged at first:
    /// what the learner says of it later must not change the grades that were given in between.
    static Tempo after(Tempo before, Event event, Function<Edition, Optional<ItemType>> types) {
        return switch (event) {
            case Answered(_, var attempt, var judgement) ->
                    before.after(
                            types.apply(attempt.asked().edition())
                                    .flatMap(type -> timed(type, attempt, judgement)));
            case Submitted _ -> before.after(Optional.empty());
            default -> before;
        };
    }

    private static Optional<Timed> timed(ItemType type, Attempt attempt, Judgement judgement) {
        var scheduled = judgement.scheduled().isPresent();
        return Timed.of(type, attempt.effort(), judgement.outcome(), scheduled);
    }
}
