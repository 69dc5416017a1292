package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Submitted;
import app.interval.study.Journal.Move;
import app.interval.study.Judge.Ruling;
import app.interval.study.Step.Scene;
import app.interval.study.Step.State;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes the steps of one session out of what was judged, revealed or marked: the move, its name
/// for the learner, and the way back.
///
/// @param session event of the session's start
record Steps(UUID session, Deck deck) {

    /// An answer was judged, at once, by the learner, or anew.
    ///
    /// @param before what there was before the answer
    /// @param now what there is
    Step judged(Done.Kind kind, Ruling ruling, State before, State now, Duration took) {
        var judged = ruling.judged();
        var facts = judged.turn().item().facts();
        var moved = judged.verdict().moved().stream();
        var cards = moved.<CardState>map(Table.Moved::card).toList();
        var move = new Move(ruling.events(), Optional.of(facts), cards);
        var tally =
                before.tally()
                        .with(facts, judged.turn().isFirst(), judged.verdict().judgement(), took);
        return step(
                kind, judged.turn(), move, new Scene(session, now, before.after(judged, tally)));
    }

    /// An answer is on the disk and waits for the learner's judgement.
    Step revealed(Submitted event, Revealed revealed, State now) {
        var turn = revealed.turn();
        var move = new Move(List.of(event), Optional.of(turn.item().facts()), List.of());
        return step(Done.Kind.REVEAL, turn, move, new Scene(session, now, now.with(revealed)));
    }

    /// The item of `turn` was marked.
    Step marked(Done.Kind kind, Event event, Turn turn, State now) {
        return step(kind, turn, Move.of(event), new Scene(session, now, now));
    }

    private Step step(Done.Kind kind, Turn turn, Move move, Scene scene) {
        var facts = turn.item().facts();
        // Before the answer its title might give it away.
        var title = scene.after().table() instanceof Judged ? facts.label().title() : "";
        var isMark = move.asked().isEmpty();
        return Step.of(
                new Done(kind, facts.id(), title),
                move,
                isMark ? Optional.empty() : Optional.of(deck.card(facts.id())),
                scene);
    }
}
