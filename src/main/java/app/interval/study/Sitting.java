package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Assessment;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Undone;
import app.interval.domain.log.Event.Why;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.domain.log.Stamp;
import app.interval.grading.Grader;
import app.interval.scheduling.GradeRule;
import app.interval.scheduling.Leech;
import app.interval.study.Journal.Move;
import app.interval.study.Step.State;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.study.Table.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// One session of study: serves items one at a time, stores how each went, takes answers back and
/// brings them forth again. Not for several threads at once.
///
/// Every move is on disk when its method returns. If it throws [StorageException], nothing has
/// moved on the table, and [#retry] does the same move again; until it succeeds no other move is
/// taken, because nobody knows whether the first one was stored.
public final class Sitting {

    private final Study study;
    private final Stamp start;
    private final Deck deck;
    private final Pace pace;
    private final Judge judge;
    private final OwnTempo tempo;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Tally tally = Tally.NONE;
    private Table table;
    private boolean ended;
    private @Nullable Runnable pending;

    Sitting(Study study, Length length, Stamp start, Deck deck) {
        this.study = study;
        this.start = start;
        this.deck = deck;
        this.pace = new Pace(length, start.at());
        this.judge = new Judge(study.scheduler(), start.id(), deck::besides);
        this.tempo = new OwnTempo(study.journal());
        this.table = summary(start);
    }

    /// What lies on the table.
    public Table table() {
        return table;
    }

    /// The next question, or the end of the session.
    public Table next() {
        if (pending != null) {
            return retry();
        }
        var now = now();
        if (!pace.over(now.at(), tally)) {
            var card = deck.next(now.at(), tally);
            if (card.isPresent()) {
                table = new Asking(turn(card.get()));
                return table;
            }
        }
        return end();
    }

    /// Ends the session, whatever lies on the table.
    public Table end() {
        retry();
        var stamp = now();
        if (ended) {
            table = summary(stamp);
            return table;
        }
        var event = new Event.Session(stamp, Event.Mark.END, start.id());
        return move(() -> {
            store(new Move(List.of(event), Optional.empty(), List.of()));
            ended = true;
            table = summary(stamp);
        });
    }

    /// Judges the answer to the question on the table, reschedules its item and stores both.
    ///
    /// @throws IllegalStateException unless a question waits
    public Table answer(Answer answer, Effort effort) {
        var turn = asked();
        var stamp = study.stamps().stamp(turn.event());
        var outcome = Grader.judge(turn.item().task(), answer);
        var attempt = judge.attempt(turn, answer, effort, stamp);
        var step =
                new Once<>(() -> {
                    var signals = Judge.signals(turn.type(), attempt, tempo::get);
                    var grade = GradeRule.grade(signals, outcome);
                    var verdict = judge.verdict(turn, outcome, Remarks.NONE, grade, stamp);
                    var event = new Answered(stamp, attempt, verdict.judgement());
                    var judged = judged(turn, answer, verdict);
                    return judged(Done.Kind.ANSWER, event, judged, effort);
                });
        return move(() -> take(step.get()));
    }

    /// Stores the answer to the question on the table and shows what it has to be compared with.
    ///
    /// @throws IllegalStateException unless a question waits
    public Table reveal(Answer answer, Effort effort) {
        var turn = asked();
        var stamp = study.stamps().stamp(turn.event());
        var event = new Submitted(stamp, judge.attempt(turn, answer, effort, stamp));
        var move = new Move(List.of(event), Optional.of(turn.item().facts()), List.of());
        var shown = new State(new Revealed(turn, answer, effort, stamp), tally);
        var step = step(Done.Kind.REVEAL, turn, move, shown);
        return move(() -> take(step));
    }

    /// Takes the learner's own judgement of what was revealed.
    ///
    /// @throws IllegalStateException unless an answer was revealed
    public Table assess(Assessment assessment) {
        if (!(table instanceof Revealed(var turn, var answer, var effort, var submitted))) {
            throw new IllegalStateException("nothing revealed: " + table);
        }
        var item = turn.item();
        Outcome outcome = Grader.assess(item.task(), item.facts().level(), assessment);
        var grade = Judge.grade(turn.type(), assessment, outcome);
        var verdict = judge.verdict(turn, outcome, assessment.remarks(), grade, submitted);
        var event = new Assessed(now(), submitted.id(), verdict.judgement());
        var step = judged(Done.Kind.GRADE, event, judged(turn, answer, verdict), effort);
        return move(() -> take(step));
    }

    /// As [#assess(Assessment)], by a grade.
    ///
    /// @param ticks numbers, from 1, of the points found in the answer
    public Table assess(Grade grade, List<Integer> ticks) {
        return assess(new Graded(grade, ticks));
    }

    /// Does the move again that could not be stored.
    public Table retry() {
        if (pending != null) {
            pending.run();
            pending = null;
        }
        return table;
    }

    /// What [#undo] would take back.
    public Optional<Done> undoable() {
        return Optional.ofNullable(done.peek()).map(Step::what);
    }

    /// What [#redo] would bring forth again.
    public Optional<Done> redoable() {
        return Optional.ofNullable(undone.peek()).map(Step::what);
    }

    /// Takes the last move back: further rows of the log, and its item as if it had not been.
    public Table undo() {
        var step = done.peek();
        if (step == null) {
            return table;
        }
        var stamp = now();
        var card = step.card();
        var events = events(new Undone(stamp, step.action()), card);
        return move(() -> {
            store(new Move(events, Optional.empty(), List.of(card)));
            tempo.forget();
            undone.push(done.pop().undone(stamp.action()));
            setAside(step, false);
            go(new State(before(step, card), step.before().tally()));
        });
    }

    /// The date an item had before is written down again.
    private List<Event> events(Undone undo, CardState card) {
        return card instanceof Known(var item, _, _, var due, _) && !card.equals(deck.card(item))
                ? List.of(undo, new DueSet(undo.stamp().also(study.stamps().id()), item, due))
                : List.of(undo);
    }

    /// Brings the move last taken back forth again.
    public Table redo() {
        var step = undone.peek();
        if (step == null) {
            return table;
        }
        var event = new Redone(now(), step.undoneBy());
        return move(() -> {
            store(new Move(List.of(event), Optional.empty(), step.move().cards()));
            tempo.forget();
            done.push(undone.pop());
            setAside(step, true);
            go(step.after());
        });
    }

    /// What was answered to the question that waits, or how the revealed answer was judged, if that
    /// was taken back: whoever made a slip need not do all of it again.
    public Optional<Event> takenBack() {
        return Optional.ofNullable(undone.peek()).filter(this::waitsAgain).map(Step::event);
    }

    private boolean waitsAgain(Step step) {
        return switch (table) {
            case Asking(var turn) -> step.isAbout(turn) && step.before().table() instanceof Asking;
            case Revealed(var turn, _, _, _) ->
                    step.isAbout(turn) && step.before().table() instanceof Revealed;
            case Judged _, Over _ -> false;
        };
    }

    /// How far the session has come.
    public Progress progress() {
        return pace.progress(now().at(), tally);
    }

    private Judged judged(Turn turn, Answer answer, Verdict verdict) {
        var lapses = verdict.card().lapses();
        var before = turn.card() instanceof Known known ? known.lapses() : 0;
        var remedy =
                Leech.isMade(before, lapses)
                        ? Optional.of(study.remedy(turn.item().facts(), lapses))
                        : Optional.<Remedy>empty();
        return new Judged(turn, answer, verdict, remedy);
    }

    /// An item that was set aside is so by the same action.
    private List<Event> events(Event event, Judged judged) {
        var stamp = event.stamp().also(study.stamps().id());
        return judged.remedy()
                .map(remedy -> new Suspended(stamp, remedy.facts().id(), Why.LEECH))
                .map(suspended -> List.of(event, suspended))
                .orElse(List.of(event));
    }

    private Step judged(Done.Kind kind, Event event, Judged judged, Effort effort) {
        var turn = judged.turn();
        var verdict = judged.verdict();
        var asked = Optional.of(turn.item().facts());
        var move = new Move(events(event, judged), asked, List.of(verdict.card()));
        var after = tally.with(turn, verdict, effort.spent().taken());
        return step(kind, turn, move, new State(judged, after));
    }

    private Step step(Done.Kind kind, Turn turn, Move move, State after) {
        var facts = turn.item().facts();
        var what = new Done(kind, facts.id(), facts.label().title());
        var action = move.events().getFirst().stamp().action();
        return new Step(what, move, new State(table, tally), after, action);
    }

    private void take(Step step) {
        store(step.move());
        tempo.follow(step.event(), step.turn().type());
        done.push(step);
        setAside(step, true);
        undone.clear();
        go(step.after());
    }

    private Table move(Runnable move) {
        if (pending != null) {
            throw new StorageException("the move before is not stored yet");
        }
        pending = move;
        return retry();
    }

    private void store(Move move) {
        study.journal().record(move);
        move.cards().forEach(deck::put);
    }

    private void setAside(Step step, boolean isAside) {
        for (var event : step.move().events()) {
            if (event instanceof Suspended(_, var item, _)) {
                deck.setAside(item, isAside);
            }
        }
    }

    private void go(State state) {
        tally = state.tally();
        table = state.table();
    }

    /// The id of an answer that was taken back is used up, so the question gets a new one.
    private Table before(Step step, CardState card) {
        return step.before().table() instanceof Asking(var turn)
                ? new Asking(turn.again(card, study.stamps().id()))
                : step.before().table();
    }

    private Table summary(Stamp now) {
        var settings = study.scheduler().settings();
        return new Over(
                Summary.of(
                        tally,
                        deck,
                        due -> Comeback.from(now.at(), due, now.zone(), settings),
                        now.at()));
    }

    private Turn turn(CardState card) {
        return Turn.of(study.item(card.item()), card, study.stamps().id());
    }

    private Turn asked() {
        if (!(table instanceof Asking(var turn))) {
            throw new IllegalStateException("no question waits: " + table);
        }
        return turn;
    }

    private Stamp now() {
        return study.stamps().stamp(study.stamps().id());
    }
}
