package app.interval.ui.study;

import app.interval.domain.Certainty;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Submitted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// An answer in the making, and what its maker thinks of it.
///
/// @param made as far as it has come; each type says when that is an answer
/// @param ticks numbers, from 1, of the points found in one's own answer
public record Draft(Optional<Answer> made, Optional<Certainty> certainty, Set<Integer> ticks) {

    static final Draft EMPTY = new Draft(Optional.empty(), Optional.empty(), Set.of());

    public Draft {
        ticks = Set.copyOf(ticks);
    }

    /// What was answered or ticked in `event`, before it was taken back.
    static Draft of(Event event) {
        return switch (event) {
            case Answered(_, var attempt, _) -> of(attempt);
            case Submitted(_, var attempt) -> of(attempt);
            case Assessed(_, _, var judgement) ->
                    new Draft(Optional.empty(), Optional.empty(), Set.copyOf(judgement.ticks()));
            default -> EMPTY;
        };
    }

    /// Giving up left nothing that could be changed.
    private static Draft of(Attempt attempt) {
        return new Draft(
                Optional.of(attempt.answer()).filter(answer -> !(answer instanceof GaveUp)),
                attempt.effort().certainty(),
                Set.of());
    }

    /// Labels of what is picked so far.
    Set<String> picked() {
        return made.orElse(null) instanceof Picked(var labels) ? labels : Set.of();
    }

    /// Text as typed so far.
    String typed() {
        return made.orElse(null) instanceof Typed(var text) ? text : "";
    }

    Draft making(Answer answer) {
        return new Draft(Optional.of(answer), certainty, ticks);
    }

    /// Chooses `label`, or takes the choice back where several may be chosen.
    Draft picking(String label, boolean several) {
        return making(new Picked(several ? toggled(picked(), label) : Set.of(label)));
    }

    /// Saying the same again takes it back: certainty is optional.
    Draft feeling(Certainty felt) {
        var same = certainty.filter(felt::equals).isPresent();
        return new Draft(made, same ? Optional.empty() : Optional.of(felt), ticks);
    }

    Draft ticking(int point) {
        return new Draft(made, certainty, toggled(ticks, point));
    }

    List<Integer> ticked() {
        return ticks.stream().sorted().toList();
    }

    private static <T extends Comparable<T>> Set<T> toggled(Set<T> set, T element) {
        var changed = new TreeSet<>(set);
        if (!changed.remove(element)) {
            changed.add(element);
        }
        return changed;
    }
}
