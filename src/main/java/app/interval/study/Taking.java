package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Session;
import app.interval.domain.log.Event.Undone;
import app.interval.study.Journal.Move;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Works out the moves that take a step back and bring it forth again: further rows of the log, and
/// its item as if it had not been, or as if it had.
///
/// Where an item stands as the step left it, that is known and nothing has to be read. Else
/// something else happened to it meanwhile, such as other parameters of memory, and its part of the
/// log is replayed.
///
/// @param now where an item stands
record Taking(Study study, Function<ItemId, CardState> now) {

    /// @param card where the item of the step stands then, if the step was an answer or a judgement
    record Taken(Move move, Optional<CardState> card) {

        UUID action() {
            return move.events().getFirst().stamp().action();
        }

        /// The same with one more event, if there is one.
        Taken with(Optional<Event> further) {
            var events = Stream.concat(move.events().stream(), further.stream()).toList();
            return new Taken(new Move(events, move.asked(), move.cards()), card);
        }
    }

    Taken back(Step step) {
        var undo = new Undone(study.now(), step.action());
        return taken(undo, after(step), step.before()).with(study.notes().back(step, undo));
    }

    /// The same, by which the session goes on that had ended.
    Taken reopening(Step step, UUID session) {
        var taken = back(step);
        var stamp = taken.move().events().getFirst().stamp().also(study.stamps().id());
        return taken.with(Optional.of(new Session(stamp, Mark.CONTINUE, session)));
    }

    Taken forth(Step step) {
        var redo = new Redone(study.now(), step.undoneBy());
        return taken(redo, step.before(), after(step)).with(study.notes().forth(step, redo));
    }

    /// The answer of a step that was taken back is a draft again, so that the end of the program
    /// does not cost it.
    void begun(Step step) {
        step.begun().ifPresent(study.journal().drafts()::keep);
    }

    /// The answer of a step that was brought forth is no draft any more.
    void handedIn(Step step) {
        step.begun().ifPresent(begun -> study.journal().drafts().drop(begun.edition().id()));
    }

    private static Optional<CardState> after(Step step) {
        return step.move().cards().stream().findFirst().or(step::before);
    }

    /// @param left where the item stood when nothing else had happened
    /// @param wanted where it is to stand
    private Taken taken(Event event, Optional<CardState> left, Optional<CardState> wanted) {
        if (left.isEmpty() || wanted.isEmpty()) {
            return new Taken(move(List.of(event), Stream.empty()), Optional.empty());
        }
        var stands = now.apply(wanted.get().item());
        if (!stands.equals(left.get())) {
            return replayed(event, wanted.get());
        }
        var moved = event instanceof Undone && !wanted.get().equals(stands);
        return dated(event, wanted.get(), moved);
    }

    /// As the log has it then, but for the date, which is the one the item had or was to have.
    private Taken replayed(Event event, CardState wanted) {
        var item = wanted.item();
        var log = Stream.concat(study.journal().eventsOf(item).stream(), Stream.of(event));
        var card = study.replayed(item, log.toList());
        return card instanceof Known known && wanted instanceof Known before
                ? dated(event, known.wanted(before.dueAt()), !known.dueAt().equals(before.dueAt()))
                : dated(event, card, false);
    }

    /// @param moved whether the date has to be written down again
    private Taken dated(Event event, CardState card, boolean moved) {
        var events =
                moved && card instanceof Known known
                        ? List.of(event, dueSet(event, known))
                        : List.of(event);
        return new Taken(move(events, Stream.of(card)), Optional.of(card));
    }

    private DueSet dueSet(Event event, Known card) {
        var stamp = event.stamp().also(study.stamps().id());
        return new DueSet(stamp, card.item(), card.dueAt());
    }

    private static Move move(List<Event> events, Stream<CardState> cards) {
        return new Move(events, Optional.empty(), cards.toList());
    }
}
