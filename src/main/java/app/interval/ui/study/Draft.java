package app.interval.ui.study;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Remarks;
import app.interval.grading.Grader;
import app.interval.study.Sitting;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Stopwatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// An answer in the making, and what its maker thinks of it.
///
/// @param made as far as it has come; each type says when that is an answer
/// @param ticks numbers, from 1, of the points found in one's own answer
/// @param ratings by number, from 1, of the dimensions that were rated what was reached; nothing
///   where that is not even the lowest level
public record Draft(
        Optional<Answer> made,
        Optional<Certainty> certainty,
        Set<Integer> ticks,
        Map<Integer, Optional<Level>> ratings,
        Help help) {

    /// What the learner asked for.
    ///
    /// @param clarified number of clarifications
    /// @param hints so many hints are open
    record Help(int clarified, int hints) {

        static final Help NONE = new Help(0, 0);
    }

    static final Draft EMPTY = new Draft(Optional.empty(), Optional.empty());

    public Draft {
        ticks = Set.copyOf(ticks);
        ratings = Map.copyOf(ratings);
    }

    /// Before anything was revealed.
    Draft(Optional<Answer> made, Optional<Certainty> certainty) {
        this(made, certainty, Set.of(), Map.of(), Help.NONE);
    }

    private static Draft marked(Remarks remarks) {
        return new Draft(
                Optional.empty(),
                Optional.empty(),
                Set.copyOf(remarks.ticks()),
                remarks.levels().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, rated -> Optional.of(rated.getValue()))),
                Help.NONE);
    }

    /// What was answered or ticked in `event`, before it was taken back.
    static Draft of(Event event) {
        return switch (event) {
            case Answered(_, var attempt, _) -> of(attempt);
            case Submitted(_, var attempt) -> of(attempt);
            case Assessed(_, _, var judgement) -> marked(judgement.remarks());
            default -> EMPTY;
        };
    }

    private static Draft of(Attempt attempt) {
        var made =
                attempt.answer() instanceof GaveUp(var begun)
                        ? begun
                        : Optional.of(attempt.answer());
        return new Draft(made, attempt.effort().certainty());
    }

    /// What lies before the learner when `sitting` has come to its table: what was begun, which is
    /// newer than any answer that was taken back, or else that.
    static Draft of(Sitting sitting) {
        return sitting.begun()
                .map(begun -> new Draft(begun.made(), begun.certainty()))
                .or(() -> sitting.takenBack().map(Draft::of))
                .orElse(EMPTY)
                .hinted(sitting.table());
    }

    /// With as many hints as are open on `table`.
    Draft hinted(Table table) {
        var open = table instanceof Asking(var turn) ? turn.occasion().hints() : 0;
        return new Draft(made, certainty, ticks, ratings, new Help(clarified(), open));
    }

    int clarified() {
        return help.clarified();
    }

    int hints() {
        return help.hints();
    }

    /// What the answer took, if it is handed in now.
    Effort effort(Stopwatch.Reading reading) {
        var spent = new Spent(reading.taken(), reading.idle());
        return new Effort(hints(), 1, certainty, OptionalDouble.empty(), spent);
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
        return new Draft(Optional.of(answer), certainty, ticks, ratings, help);
    }

    /// Chooses `label`, or takes the choice back where several may be chosen.
    Draft picking(String label, boolean several) {
        return making(new Picked(several ? toggled(picked(), label) : Set.of(label)));
    }

    /// Saying the same again takes it back: certainty is optional.
    Draft feeling(Certainty felt) {
        var same = certainty.filter(felt::equals).isPresent();
        var now = same ? Optional.<Certainty>empty() : Optional.of(felt);
        return new Draft(made, now, ticks, ratings, help);
    }

    Draft ticking(int point) {
        return new Draft(made, certainty, toggled(ticks, point), ratings, help);
    }

    Draft rating(int dimension, Optional<Level> reached) {
        var changed = new HashMap<>(ratings);
        changed.put(dimension, reached);
        return new Draft(made, certainty, ticks, changed, help);
    }

    Draft clarifying() {
        return new Draft(made, certainty, ticks, ratings, new Help(clarified() + 1, hints()));
    }

    /// The levels that were reached, by number of the dimension.
    Map<Integer, Level> levels() {
        return ratings.entrySet().stream()
                .filter(rated -> rated.getValue().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, rated -> rated.getValue().get()));
    }

    /// The grade that the ticks suggest.
    Grade suggested(Revealed revealed) {
        return Grader.suggested(ticks.size(), Grader.points(revealed.turn().item().task()));
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
