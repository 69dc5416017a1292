package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Erased;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Submitted;
import app.interval.study.Drafts.Begun;
import app.interval.study.Journal.Move;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One action, with the way back and the way forth.
///
/// @param before where its item stood before, if the action was an answer or a judgement
/// @param scene what it changed on the table; empty if it was done outside of sessions
/// @param undoneBy the action that took it back, if one did; else its own action
record Step(
        Done what, Move move, Optional<CardState> before, Optional<Scene> scene, UUID undoneBy) {

    /// What an action changed on the table of a session.
    ///
    /// @param session event of the session's start
    record Scene(UUID session, State before, State after) {

        boolean isOf(UUID other) {
            return session.equals(other);
        }
    }

    /// What there is besides the cards at one moment.
    ///
    /// @param past what was judged in the session, the last one last
    record State(Table table, Tally tally, List<Judged> past) {

        State {
            past = List.copyOf(past);
        }

        /// The same with another table.
        State with(Table other) {
            return new State(other, tally, past);
        }

        /// After the answer to a question was judged.
        State after(Judged judged, Tally now) {
            var longer = new ArrayList<>(past);
            longer.add(judged);
            return new State(judged, now, longer);
        }
    }

    /// An action of a session that was just thought of.
    static Step of(Done what, Move move, Optional<CardState> before, Scene scene) {
        return new Step(what, move, before, Optional.of(scene), action(move));
    }

    /// An action outside of sessions, which moves no card.
    static Step elsewhere(Done what, Move move) {
        return new Step(what, move, Optional.empty(), Optional.empty(), action(move));
    }

    private static UUID action(Move move) {
        return move.events().getFirst().stamp().action();
    }

    UUID action() {
        return event().stamp().action();
    }

    /// The answer, the judgement or the mark that it was.
    Event event() {
        return move.events().getFirst();
    }

    /// What was handed in by it, as it was begun before; nothing where its words were erased.
    Optional<Begun> begun() {
        return switch (event()) {
            case Answered(_, var attempt, _) -> begun(attempt);
            case Submitted(_, var attempt) -> begun(attempt);
            default -> Optional.empty();
        };
    }

    private static Optional<Begun> begun(Attempt attempt) {
        var asked = attempt.asked();
        var certainty = attempt.effort().certainty();
        return asked.session()
                .filter(_ -> !(attempt.answer() instanceof Erased))
                .map(session -> new Begun(session, asked.edition(), made(attempt), certainty));
    }

    private static Optional<Answer> made(Attempt attempt) {
        return attempt.answer() instanceof GaveUp(var begun)
                ? begun
                : Optional.of(attempt.answer());
    }

    /// Whether it is the answer, judged at once, that was given at the showing `answer`.
    boolean isAnswer(UUID answer) {
        return event() instanceof Answered(var stamp, _, _) && stamp.id().equals(answer);
    }

    /// Whether it is the answer, or the judgement, that `table` waits for, made from there before.
    boolean led(Table table) {
        return scene.filter(on -> led(on.before().table(), table)).isPresent();
    }

    private boolean led(Table from, Table table) {
        return switch (table) {
            case Asking(var turn) -> from instanceof Asking && isAnswerTo(turn);
            case Revealed(var turn, _, _, _) -> from instanceof Revealed && isAnswerTo(turn);
            case Judged _, Over _ -> false;
        };
    }

    private boolean isAnswerTo(Turn turn) {
        return before.isPresent() && what.item().filter(turn.item().id()::equals).isPresent();
    }

    Step undone(UUID by) {
        return new Step(what, move, before, scene, by);
    }
}
