package app.interval.world;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Judgement.Target;
import app.interval.domain.log.Remarks;
import app.interval.domain.log.Stamp;
import app.interval.scheduling.GradeRule;
import app.interval.scheduling.Scheduler;
import app.interval.world.learner.Habits;
import app.interval.world.learner.SimulatedEvent;
import app.interval.world.learner.SimulatedEvent.Answered;
import app.interval.world.learner.SimulatedEvent.RedoLast;
import app.interval.world.learner.SimulatedEvent.SessionEnd;
import app.interval.world.learner.SimulatedEvent.SessionStart;
import app.interval.world.learner.SimulatedEvent.UndoLast;
import app.interval.world.learner.SimulatedLearner;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The log the simulated learner leaves behind, as the program would have written it.
public final class WorldLog {

    private static final List<String> LABELS = List.of("a", "b", "c", "d");

    private static final CardState NOBODY = new Fresh(new ItemId("none", "q-00000000"));

    private final Scheduler scheduler;
    private final Habits habits;
    private final Random ids;
    private final Map<ItemId, CardState> cards = new HashMap<>();
    private UUID session = new UUID(0, 0);
    private Last last = new Last(new UUID(0, 0), NOBODY, NOBODY, new UUID(0, 0));

    /// What the learner did last, with the card before and afterwards.
    private record Last(UUID action, CardState before, CardState after, UUID undo) {}

    private WorldLog(Scheduler scheduler, Habits habits, long seed) {
        this.scheduler = scheduler;
        this.habits = habits;
        this.ids = new Random(seed);
    }

    /// The events of a learner of `seed` who answers `items`.
    public static Stream<Event> events(
            List<ItemFacts> items, Scheduler scheduler, Habits habits, long seed) {
        var log = new WorldLog(scheduler, habits, seed);
        return SimulatedLearner.events(
                        items,
                        habits,
                        (card, grade, at) -> scheduler.next(card, grade, at, habits.zone()),
                        seed)
                .flatMap(log::events);
    }

    private Stream<Event> events(SimulatedEvent event) {
        return switch (event) {
            case SessionStart(var at) -> {
                var stamp = stamp(at);
                session = stamp.id();
                yield Stream.of(new Event.Session(stamp, Event.Mark.START, session));
            }
            case SessionEnd(var at) ->
                    Stream.of(new Event.Session(stamp(at), Event.Mark.END, session));
            case Answered answered -> answered(answered);
            case UndoLast(var at) -> undo(stamp(at));
            case RedoLast(var at) -> {
                cards.put(last.after().item(), last.after());
                yield Stream.of(new Event.Redone(stamp(at), last.undo()));
            }
        };
    }

    private Stream<Event> answered(Answered answered) {
        var facts = answered.item();
        var before = cards.getOrDefault(facts.id(), new Fresh(facts.id()));
        var stamp = stamp(answered.at());
        var attempt = attempt(answered, before);
        var judgement = judgement(answered, before, stamp);
        var after = cards.getOrDefault(facts.id(), before);
        if (!facts.demand().selfGraded()) {
            last = new Last(stamp.action(), before, after, stamp.id());
            return Stream.of(new Event.Answered(stamp, attempt, judgement));
        }
        var later = stamp(answered.at().plus(Duration.ofMillis(900)));
        last = new Last(later.action(), before, after, later.id());
        return Stream.of(
                new Event.Submitted(stamp, attempt),
                new Event.Assessed(later, stamp.id(), judgement));
    }

    private Attempt attempt(Answered answered, CardState before) {
        var facts = answered.item();
        var recall = scheduler.recall(before, answered.at());
        var asked = new Asked(Optional.of(session), 0, facts.edition(), answered.context(), LABELS);
        return new Attempt(
                asked,
                answer(answered),
                answered.result().effort(),
                new Before(recall, OptionalDouble.empty()));
    }

    private static Answer answer(Answered answered) {
        var result = answered.result();
        if (result.dontKnow()) {
            return new Answer.GaveUp();
        }
        var type = answered.item().type();
        if (type == ItemType.SINGLE_CHOICE || type == ItemType.MULTIPLE_CHOICE) {
            var slip = result.slip().isPresent() ? 1 + result.slip().getAsInt() % 3 : 0;
            return new Answer.Picked(Set.of(LABELS.get(slip)));
        }
        return answered.item().demand().selfGraded()
                ? new Answer.Thought()
                : new Answer.Typed("typed " + result.slip().orElse(0));
    }

    private Judgement judgement(Answered answered, CardState before, Stamp stamp) {
        var result = answered.result();
        if (!answered.context().equals(Context.STUDY)) {
            return new Judgement(result.outcome(), Remarks.NONE, Optional.empty());
        }
        var card = scheduler.next(before, result.grade(), stamp.at(), stamp.zone());
        cards.put(card.item(), card);
        var target =
                new Target(scheduler.settings().retention(), scheduler.model().parameters().id());
        var scheduled =
                new Scheduled(
                        result.grade(),
                        GradeRule.VERSION,
                        card.dueAt(),
                        Scheduler.days(stamp.at(), card.dueAt()),
                        target);
        return new Judgement(result.outcome(), Remarks.NONE, Optional.of(scheduled));
    }

    private Stream<Event> undo(Stamp stamp) {
        var undone = new Event.Undone(stamp, last.action());
        last = new Last(last.action(), last.before(), last.after(), stamp.action());
        cards.put(last.before().item(), last.before());
        return last.before() instanceof Known known
                ? Stream.of(undone, new Event.DueSet(stamp.also(id()), known.item(), known.dueAt()))
                : Stream.of(undone);
    }

    private Stamp stamp(Instant at) {
        var id = id();
        var day = scheduler.settings().studyDay(at, habits.zone());
        return new Stamp(id, id, at, habits.zone(), day);
    }

    private UUID id() {
        return new UUID(ids.nextLong(), ids.nextLong());
    }
}
