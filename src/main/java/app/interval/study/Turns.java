package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Hinted;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Stamp;
import app.interval.study.Step.Scene;
import app.interval.study.Step.State;
import app.interval.study.Table.Asking;
import app.interval.study.Turn.Occasion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Puts questions on the table of one session, with all that is known of them from before.
///
/// @param session event of the session's start
record Turns(Study study, UUID session, Request request, Deck deck) {

    /// The question that comes after `state`, if there is one.
    Optional<Turn> next(State state, Stamp now) {
        return deck.next(now.at(), state.tally()).map(card -> of(card, state, now));
    }

    /// The question about `card`, asked after `state`. What is asked before its time has come is
    /// practice.
    Turn of(CardState card, State state, Stamp now) {
        var item = card.item();
        var early = state.tally().isEarly(item, deck.dueAt(item, now.at()), now.at());
        var log = study.journal().eventsOf(item);
        var occasion =
                new Occasion(
                        early ? Context.PRACTICE : request.context(),
                        Misses.misjudged(item, log),
                        open(log, now));
        var showing =
                session.getLeastSignificantBits()
                        + 31L * item.toString().hashCode()
                        + state.tally().answered();
        return Turn.of(study.item(item), card, study.stamps().id(), showing, occasion);
    }

    /// What there is at the `moment` of `step`. What was done elsewhere leaves the table as it is
    /// `now`, but for where its item stands.
    State at(Step step, Function<Scene, State> moment, State now) {
        var then = step.scene().filter(scene -> scene.isOf(session)).map(moment).orElse(now);
        return then.table() instanceof Asking(var turn) ? then.with(new Asking(again(turn))) : then;
    }

    /// The id of an answer that was taken back is used up, so the question gets a new one.
    private Turn again(Turn turn) {
        return turn.again(deck.card(turn.item().id()), study.stamps().id());
    }

    /// So many hints were opened since the last answer that counts: today, or in this session.
    private int open(List<Event> log, Stamp now) {
        var cancelled = Cancelled.actions(log);
        return log.reversed().stream()
                .filter(event -> !cancelled.contains(event.stamp().action()))
                .takeWhile(event -> !(event instanceof Answered || event instanceof Submitted))
                .mapToInt(event ->
                        event instanceof Hinted hinted && isFresh(hinted, now) ? hinted.open() : 0)
                .max()
                .orElse(0);
    }

    private boolean isFresh(Hinted hinted, Stamp now) {
        return hinted.session().equals(session) || hinted.stamp().studyDay().equals(now.studyDay());
    }
}
