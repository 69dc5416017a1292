package app.interval.ui.study;

import app.interval.domain.Certainty;
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

/// An answer in the making.
///
/// @param picked options by label
/// @param typed text as typed so far
/// @param ticks numbers, from 1, of the points found in one's own answer
public record Draft(
        Set<String> picked, String typed, Optional<Certainty> certainty, Set<Integer> ticks) {

    static final Draft EMPTY = new Draft(Set.of(), "", Optional.empty(), Set.of());

    public Draft {
        picked = Set.copyOf(picked);
        ticks = Set.copyOf(ticks);
    }

    /// What was answered or ticked in `event`, before it was taken back.
    static Draft of(Event event) {
        return switch (event) {
            case Answered(_, var attempt, _) -> of(attempt);
            case Submitted(_, var attempt) -> of(attempt);
            case Assessed(_, _, var judgement) ->
                    new Draft(Set.of(), "", Optional.empty(), Set.copyOf(judgement.ticks()));
            default -> EMPTY;
        };
    }

    private static Draft of(Attempt attempt) {
        return new Draft(
                attempt.answer() instanceof Picked(var labels) ? labels : Set.of(),
                attempt.answer() instanceof Typed(var text) ? text : "",
                attempt.effort().certainty(),
                Set.of());
    }

    /// Chooses `label`, or takes the choice back where several may be chosen.
    Draft picking(String label, boolean several) {
        var labels = several ? toggled(picked, label) : Set.of(label);
        return new Draft(labels, typed, certainty, ticks);
    }

    Draft typing(String text) {
        return new Draft(picked, text, certainty, ticks);
    }

    /// Saying the same again takes it back: certainty is optional.
    Draft feeling(Certainty felt) {
        var same = certainty.filter(felt::equals).isPresent();
        return new Draft(picked, typed, same ? Optional.empty() : Optional.of(felt), ticks);
    }

    Draft ticking(int point) {
        return new Draft(picked, typed, certainty, toggled(ticks, point));
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
