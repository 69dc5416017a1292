package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Assessment;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Stamp;
import app.interval.grading.Grader;
import app.interval.study.Journal.Move;
import app.interval.study.Judge.Ruling;
import app.interval.study.Step.Scene;
import app.interval.study.Step.State;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn.Occasion;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

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
    private final Mover mover = new Mover();
    private State state;
    private boolean ended;

    /// @param session event of the session's start
    /// @param before what was done in it already
    Sitting(Study study, UUID session, Request request, Deck deck, Sofar before) {
        this.study = study;
        this.session = session;
        this.request = request;
        this.deck = deck;
        this.pace = new Pace(request.length(), before.began());
        this.tempo = new OwnTempo(study.journal());
        this.judge = new Judge(study, session, deck, tempo::get);
        this.taking = new Taking(study, deck::card);
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
        if (mover.waits()) {
            mover.retry();
            return table();
        }
        var now = study.now();
        if (!pace.over(now.at(), state.tally())) {
            var card = deck.next(now.at(), state.tally());
            if (card.isPresent()) {
                return ask(card.get(), now);
            }
        }
        return end();
    }

    /// Asks `item`, which lay on the table when the session was left, if it still can be.
    Table ask(ItemId item) {
        return deck.isAsked(item) ? ask(deck.card(item), study.now()) : next();
    }

    private Table ask(CardState card, Stamp now) {
        var item = card.item();
        var early = state.tally().isEarly(item, deck.dueAt(item, now.at()), now.at());
        var context = early ? Context.PRACTICE : request.context();
        var occasion = new Occasion(context, study.misjudged(card));
        var showing =
                session.getLeastSignificantBits()
                        + 31L * item.toString().hashCode()
                        + state.tally().answered();
        var turn = Turn.of(study.item(item), card, study.stamps().id(), showing, occasion);
        state = state.with(new Asking(turn));
        return table();
    }

    /// Leaves the session so that it can be taken up again where it is. One in which nothing was
    /// done is over.
    public Table pause() {
        mover.retry();
        if (ended) {
            return table();
        }
        if (state.tally().answered() == 0 && !(table() instanceof Revealed)) {
            return end();
        }
        var event = new Event.Session(study.now(), Mark.PAUSE, session, Sofar.about(table()));
        mover.make(() -> store(new Move(List.of(event), Optional.empty(), List.of())));
        return table();
    }

    /// Ends the session, whatever lies on the table.
    public Table end() {
        mover.retry();
        var stamp = study.now();
        if (ended) {
            state = state.with(summary(stamp));
            return table();
        }
        var event = new Event.Session(stamp, Mark.END, session);
        mover.make(() -> {
            store(new Move(List.of(event), Optional.empty(), List.of()));
            ended = true;
            state = state.with(summary(stamp));
        });
        return table();
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
                    return judged(Done.Kind.ANSWER, ruling, state, took);
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
        var move = new Move(List.of(event), Optional.of(turn.item().facts()), List.of());
        var shown = state.with(new Revealed(turn, answer, effort, stamp));
        var step = step(Done.Kind.REVEAL, turn, move, shown);
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
        var step = judged(Done.Kind.GRADE, ruling, state, took);
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
        var step = judged(Done.Kind.OVERRIDE, ruling, answer.scene().orElseThrow().before(), took);
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
        var move = new Move(List.of(event), Optional.empty(), List.of());
        var step = step(kind, turn, move, state);
        return move(() -> take(step, turn));
    }

    private Turn present() {
        return table().about().orElseThrow(() -> new IllegalStateException("no item: " + table()));
    }

    /// Does the move again that could not be stored.
    public Table retry() {
        mover.retry();
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
            ended &= !reopens;
            study.deeds().tookBack(taken.action());
            tempo.forget();
            go(step, Scene::before);
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
            study.deeds().broughtForth();
            tempo.forget();
            go(step, Scene::after);
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

    /// @param before what there was before the answer
    private Step judged(Done.Kind kind, Ruling ruling, State before, Duration took) {
        var judged = ruling.judged();
        var turn = judged.turn();
        var facts = turn.item().facts();
        var cards =
                judged.verdict().moved().stream().<CardState>map(moved -> moved.card()).toList();
        var move = new Move(ruling.events(), Optional.of(facts), cards);
        var tally = before.tally().with(facts, turn.isFirst(), judged.verdict().judgement(), took);
        return step(kind, turn, move, before.after(judged, tally));
    }

    private Step step(Done.Kind kind, Turn turn, Move move, State after) {
        var facts = turn.item().facts();
        // Before the answer its title might give it away.
        var title = after.table() instanceof Judged ? facts.label().title() : "";
        var isMark = move.asked().isEmpty();
        return Step.of(
                new Done(kind, facts.id(), title),
                move,
                isMark ? Optional.empty() : Optional.of(deck.card(facts.id())),
                new Scene(session, state, after));
    }

    private void take(Step step, Turn turn) {
        store(step.move());
        tempo.follow(step.event(), turn.type());
        study.deeds().did(step);
        state = step.scene().map(Scene::after).orElse(state);
    }

    private Table move(Runnable move) {
        mover.make(move);
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

    /// Back to a moment of this session. What was done elsewhere leaves the table as it is, but for
    /// where its item stands.
    ///
    /// The id of an answer that was taken back is used up, so the question gets a new one.
    private void go(Step step, Function<Scene, State> then) {
        var back = step.scene().filter(scene -> scene.isOf(session)).map(then).orElse(state);
        state =
                back.table() instanceof Asking(var turn)
                        ? back.with(
                                new Asking(
                                        turn.again(
                                                deck.card(turn.item().id()), study.stamps().id())))
                        : back;
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
