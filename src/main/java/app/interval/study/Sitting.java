package app.interval.study;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Assessment;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Hinted;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Stamp;
import app.interval.grading.Grader;
import app.interval.study.Drafts.Begun;
import app.interval.study.Journal.Move;
import app.interval.study.Step.Scene;
import app.interval.study.Step.State;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One session: serves items one at a time, stores how each went, takes back what was done and
/// brings it forth again. Not for several threads at once.
///
/// Every move is on disk when its method returns. If it throws [StorageException], nothing has
/// moved on the table, and [#retry] does the same move again; until it succeeds no other move is
/// taken, because nobody knows whether the first one was stored.
public final class Sitting {

    private final Study study;
    private final UUID session;
    private final Request request;
    private final Deck deck;
    private final Pace pace;
    private final Judge judge;
    private final OwnTempo tempo;
    private final Taking taking;
    private final Turns turns;
    private final Steps steps;
    private final OpenHints hints = new OpenHints();
    private State state;
    private boolean ended;

    /// @param session event of its start
    Sitting(Study study, UUID session, Request request, Deck deck, Sofar before) {
        this.study = study;
        this.session = session;
        this.request = request;
        this.deck = deck;
        this.pace = new Pace(request.length(), before.began());
        this.tempo = new OwnTempo(study.journal());
        this.judge = new Judge(study, session, deck, tempo::get);
        this.taking = new Taking(study, deck::card);
        this.turns = new Turns(study, session, request, deck);
        this.steps = new Steps(session, deck);
        this.state = new State(before.table(), before.tally(), before.past());
    }

    /// What lies on the table.
    public Table table() {
        return state.table();
    }

    /// What the session was to be.
    public Request request() {
        return request;
    }

    /// What was judged in the session, the last one last.
    public List<Judged> past() {
        return state.past();
    }

    /// The next question, or the end of the session.
    public Table next() {
        if (study.mover().waits()) {
            study.mover().retry();
            return table();
        }
        var now = study.now();
        return pace.over(now.at(), state.tally())
                ? end()
                : turns.next(state, now).map(this::ask).orElseGet(this::end);
    }

    /// Asks `item`, which lay on the table when the session was left, if it still can be.
    Table ask(ItemId item) {
        return deck.isAsked(item) ? ask(turns.of(deck.card(item), state, study.now())) : next();
    }

    private Table ask(Turn turn) {
        state = hints.in(state.with(new Asking(turn)));
        return table();
    }

    /// Opens the next hint of the question on the table. It is in the log when it is shown, so that
    /// no way out of the session makes the answer unaided again.
    ///
    /// @throws IllegalStateException unless a question waits
    public Table hint() {
        var turn = asked();
        if (!turn.hasHint()) {
            return table();
        }
        var hinted = turn.hinted();
        var open = hinted.occasion().hints();
        var event = new Hinted(study.now(), session, turn.item().id(), open);
        return move(() -> {
            store(Move.of(event));
            state = hints.in(state.with(new Asking(hinted)));
            if (begun().isEmpty()) {
                keep(turn.event(), Optional.empty(), Optional.empty());
            }
        });
    }

    /// What was made of the answer to the question on the table, if it was begun.
    public Optional<Begun> begun() {
        return table() instanceof Asking(var turn)
                ? study.journal().drafts().of(turn.item().facts().edition())
                : Optional.empty();
    }

    /// Keeps what is made of the answer so far, until it is handed in.
    ///
    /// @param showing as the turn of the question has it; ignored if it has left the table
    public void keep(UUID showing, Optional<Answer> made, Optional<Certainty> certainty) {
        table().about()
                .filter(turn -> table() instanceof Asking && turn.event().equals(showing))
                .map(turn -> new Begun(session, turn.item().facts().edition(), made, certainty))
                .ifPresent(study.journal().drafts()::keep);
    }

    /// Leaves the session so that it can be taken up again where it is. One in which nothing was
    /// done is over.
    public Table pause() {
        study.mover().retry();
        if (ended) {
            return table();
        }
        if (state.tally().answered() == 0 && !(table() instanceof Revealed) && begun().isEmpty()) {
            return end();
        }
        var event = new Event.Session(study.now(), Mark.PAUSE, session, Sofar.about(table()));
        study.mover().make(() -> store(Move.of(event)));
        return table();
    }

    /// Ends the session, whatever lies on the table.
    public Table end() {
        study.mover().retry();
        var stamp = study.now();
        if (ended) {
            state = state.with(summary(stamp));
            return table();
        }
        var event = new Event.Session(stamp, Mark.END, session);
        return move(() -> {
            store(Move.of(event));
            ended = true;
            state = state.with(summary(stamp));
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
        var took = effort.spent().taken();
        var step =
                new Once<>(() -> {
                    var ruling = judge.answered(turn, attempt, outcome, stamp);
                    return steps.judged(Done.Kind.ANSWER, ruling, state, state, took);
                });
        return move(() -> take(step.get(), turn));
    }

    /// Stores the answer to the question on the table and shows what it has to be compared with.
    ///
    /// @throws IllegalStateException unless a question waits
    public Table reveal(Answer answer, Effort effort) {
        var turn = asked();
        var stamp = study.stamps().stamp(turn.event());
        var event = new Submitted(stamp, judge.attempt(turn, answer, effort, stamp));
        var step = steps.revealed(event, new Revealed(turn, answer, effort, stamp), state);
        return move(() -> take(step, turn));
    }

    /// Takes the learner's own judgement of what was revealed.
    ///
    /// @throws IllegalStateException unless an answer was revealed
    public Table assess(Assessment assessment) {
        if (!(table() instanceof Revealed revealed)) {
            throw new IllegalStateException("nothing revealed: " + table());
        }
        var ruling = judge.assessed(revealed, assessment, study.now());
        var took = revealed.effort().spent().taken();
        var step = steps.judged(Done.Kind.GRADE, ruling, state, state, took);
        return move(() -> take(step, revealed.turn()));
    }

    /// As [#assess(Assessment)], by a grade.
    ///
    /// @param ticks numbers, from 1, of the points found in the answer
    public Table assess(Grade grade, List<Integer> ticks) {
        return assess(new Graded(grade, ticks));
    }

    /// Whether the learner may say that the answer on the table was right all the same.
    public boolean isDisputable() {
        return table() instanceof Judged judged && judged.isDisputable();
    }

    /// "I was right": the answer on the table counts as right.
    ///
    /// @throws IllegalStateException if that cannot be said of it
    public Table override() {
        if (!(table() instanceof Judged judged) || !judged.isDisputable()) {
            throw new IllegalStateException("nothing to dispute: " + table());
        }
        var turn = judged.turn();
        var answer = study.deeds().answer(turn.event()).orElseThrow();
        if (!(answer.event() instanceof Answered answered)) {
            throw new IllegalStateException("no answer: " + answer);
        }
        var ruling = judge.overridden(judged, answered, study.now());
        var took = answered.attempt().effort().spent().taken();
        var before = answer.scene().orElseThrow().before();
        var step = steps.judged(Done.Kind.OVERRIDE, ruling, before, state, took);
        return move(() -> take(step, turn));
    }

    /// What can be done with the item on the table besides answering it.
    public Set<Act> acts() {
        return table().about()
                .map(turn -> turn.item().id())
                .map(item -> Act.of(item, deck.marks(), deck.isAsked(item)))
                .orElse(Set.of());
    }

    /// Does `act` with the item on the table. Where the item is not asked then, the next question
    /// is.
    ///
    /// @throws IllegalStateException if no item lies there
    public Table act(Act act) {
        var turn = present();
        return mark(turn, act.kind(), act.event(study.now(), turn.item().id()));
    }

    /// What the learner noted on the item on the table.
    public Optional<String> note() {
        return table().about().map(turn -> turn.item().id()).flatMap(study.notes()::on);
    }

    /// Makes `text` the note on the item on the table; a blank one erases the note.
    ///
    /// @throws IllegalStateException if no item lies there
    public Table note(String text) {
        var turn = present();
        return study.notes()
                .writing(turn.item(), text)
                .map(deed -> mark(turn, deed.kind(), deed.event()))
                .orElseGet(this::table);
    }

    private Table mark(Turn turn, Done.Kind kind, Event event) {
        var step = steps.marked(kind, event, turn, state);
        return move(() -> take(step, turn));
    }

    private Turn present() {
        return table().about().orElseThrow(() -> new IllegalStateException("no item: " + table()));
    }

    /// Does the move again that could not be stored.
    public Table retry() {
        study.mover().retry();
        return settled();
    }

    /// What [#undo] would take back.
    public Optional<Done> undoable() {
        return study.deeds().last().map(Step::what);
    }

    /// What [#redo] would bring forth again.
    public Optional<Done> redoable() {
        return study.deeds().lastUndone().map(Step::what);
    }

    /// Takes back what was done last, in this session or before it.
    public Table undo() {
        return study.deeds().last().map(this::undo).orElseGet(this::table);
    }

    private Table undo(Step step) {
        var reopens = ended && step.scene().isPresent();
        var taken = reopens ? taking.reopening(step, session) : taking.back(step);
        return move(() -> {
            store(taken.move());
            state = hints.in(turns.at(step, Scene::before, state));
            taking.begun(step);
            ended &= !reopens;
            study.deeds().tookBack(taken.action());
            tempo.forget();
        });
    }

    /// Brings forth again what was taken back last.
    public Table redo() {
        return study.deeds().lastUndone().map(this::redo).orElseGet(this::table);
    }

    private Table redo(Step step) {
        var taken = taking.forth(step);
        return move(() -> {
            store(taken.move());
            state = hints.in(turns.at(step, Scene::after, state));
            taking.handedIn(step);
            study.deeds().broughtForth();
            tempo.forget();
        });
    }

    /// What was answered to the question that waits, or how the revealed answer was judged, if that
    /// was taken back: whoever made a slip need not do all of it again.
    public Optional<Event> takenBack() {
        return study.deeds().lastUndone().filter(step -> step.led(table())).map(Step::event);
    }

    /// How far the session has come.
    public Progress progress() {
        return pace.progress(study.now().at(), state.tally());
    }

    private void take(Step step, Turn turn) {
        store(step.move());
        tempo.follow(step.event(), turn.type());
        study.deeds().did(step);
        if (step.before().isPresent()) {
            study.journal().drafts().drop(turn.item().id());
        }
        state = step.scene().map(Scene::after).orElse(state);
    }

    private Table move(Runnable move) {
        study.mover().make(move);
        return settled();
    }

    /// What is not asked any more does not stay on the table.
    private Table settled() {
        return table() instanceof Asking(var turn) && !deck.isAsked(turn.item().id())
                ? next()
                : table();
    }

    private void store(Move move) {
        study.journal().record(move);
        move.cards().forEach(deck::put);
        deck.follow(move.events());
    }

    private Over summary(Stamp now) {
        return study.summary(state.tally(), deck, now);
    }

    private Turn asked() {
        if (!(table() instanceof Asking(var turn))) {
            throw new IllegalStateException("no question waits: " + table());
        }
        return turn;
    }
}
