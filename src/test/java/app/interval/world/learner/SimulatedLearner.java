package app.interval.world.learner;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Context;
import app.interval.scheduling.GradeRule;
import app.interval.scheduling.GradeRule.Signals;
import app.interval.scheduling.Tempo;
import app.interval.scheduling.Tempo.Timed;
import app.interval.world.learner.SimulatedEvent.Answered;
import app.interval.world.learner.SimulatedEvent.RedoLast;
import app.interval.world.learner.SimulatedEvent.SessionEnd;
import app.interval.world.learner.SimulatedEvent.SessionStart;
import app.interval.world.learner.SimulatedEvent.UndoLast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A learner who works through a bank. The same seed, items, habits and [Due] give the same events.
///
/// On a day of study he sits down several times for 25 to 60 answers each, until the day's share of
/// all answers is given. Items that are due and new ones take turns, with most of the new ones in
/// the first months; when nothing is due and the day's new items are met, he goes on with what will
/// be due soonest. One later session in six is practice in one area, which moves no schedule. One
/// answer in a hundred is undone, and of these a third are redone; the others are given again.
/// [Mind] says how he remembers, [Conduct] how he answers, [StudyDays] when he studies at all.
public final class SimulatedLearner implements Iterator<SimulatedEvent> {

    /// New items of a day: so many times the unmet items, divided by the days of study.
    private static final double NEW_SHARE = 6.5;

    private final Habits habits;
    private final Due due;
    private final SplittableRandom random;
    private final Desk desk;
    private final Mind mind;
    private final Conduct conduct;
    private final List<LocalDate> days;
    private final List<String> areas;
    private final Queue<SimulatedEvent> ready = new ArrayDeque<>();

    private Instant now = Instant.EPOCH;
    private int day;
    private int given;
    private int leftToday;
    private int newLeft;
    private Tempo tempo = Tempo.NONE;
    private Optional<ItemFacts> again = Optional.empty();

    /// @throws IllegalArgumentException if there are no items
    public SimulatedLearner(List<ItemFacts> items, Habits habits, Due due, long seed) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("no items");
        }
        this.habits = habits;
        this.due = due;
        this.random = new SplittableRandom(seed);
        this.days = StudyDays.of(habits, random.split());
        this.desk = new Desk(items, random.split());
        this.mind = new Mind(random.split());
        this.conduct = new Conduct(random.split());
        this.areas = items.stream().map(ItemFacts::area).distinct().sorted().toList();
    }

    /// All events of a learner, in the order of time.
    public static Stream<SimulatedEvent> events(
            List<ItemFacts> items, Habits habits, Due due, long seed) {
        Iterable<SimulatedEvent> all = () -> new SimulatedLearner(items, habits, due, seed);
        return StreamSupport.stream(all.spliterator(), false);
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || given < habits.answers();
    }

    @Override
    public SimulatedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (ready.isEmpty()) {
            session();
        }
        return ready.remove();
    }

    private void session() {
        var first = leftToday == 0;
        if (first) {
            beginDay();
        } else {
            pause(600, 3_600);
        }
        ready.add(new SessionStart(now));
        var practice = !first && random.nextDouble() < 1 / 6.0;
        var area = areas.get(random.nextInt(areas.size()));
        var count = Math.min(leftToday, random.nextInt(25, 61));
        for (var i = 0; i < count; i++) {
            var item =
                    practice && again.isEmpty()
                            ? desk.met(known -> known.area().equals(area))
                            : Optional.<ItemFacts>empty();
            var context = item.isPresent() ? Context.PRACTICE : Context.STUDY;
            answer(item.orElseGet(this::choose), context);
        }
        leftToday -= count;
        pause(5, 60);
        ready.add(new SessionEnd(now));
    }

    /// In the first tenth of the days he does less, because there is little to repeat.
    private double ramp() {
        return Math.min(1, 0.15 + 8.5 * day / days.size());
    }

    /// The days share what is left about equally; the last one takes all of it.
    private void beginDay() {
        var date = days.get(Math.min(day, days.size() - 1));
        var daysLeft = Math.max(1, days.size() - day);
        var left = habits.answers() - given;
        var share = left / (double) daysLeft * ramp() * Math.exp(0.25 * random.nextGaussian());
        leftToday = daysLeft == 1 ? left : Math.clamp(Math.round(share), 1, left);
        newLeft = Math.max(2, (int) Math.ceil(desk.unmetItems() * NEW_SHARE / days.size()));
        day++;
        var morning = date.atTime(6, 30).atZone(habits.zone()).toInstant();
        var rested = now.plus(Duration.ofHours(2));
        now = morning.isAfter(rested) ? morning : rested;
        pause(0, 7_200);
    }

    /// Due items and new ones take turns while both last.
    private ItemFacts choose() {
        if (again.isPresent()) {
            var item = again.get();
            again = Optional.empty();
            return item;
        }
        var ripe = desk.due(now);
        var wantsNew = newLeft > 0 && (ripe.isEmpty() || random.nextBoolean());
        var fresh = wantsNew ? desk.unmet() : Optional.<ItemFacts>empty();
        if (fresh.isPresent()) {
            newLeft--;
            return fresh.get();
        }
        return ripe.orElseGet(() -> desk.ahead(now));
    }

    private void answer(ItemFacts item, Context context) {
        var before = desk.card(item);
        var known = before instanceof Known;
        var result =
                conduct.answer(
                        item,
                        mind.chance(item, now),
                        mind.times(item),
                        (effort, outcome) ->
                                GradeRule.grade(
                                        Signals.of(item.type(), effort, known, () -> tempo),
                                        outcome));
        now = now.plus(result.effort().spent().taken());
        mind.learn(item, result.outcome().share() >= 0.8, now);
        var slower = tempo;
        var scheduled = context.equals(Context.STUDY);
        tempo = slower.after(Timed.of(item.type(), result.effort(), result.outcome(), scheduled));
        var after = before;
        if (scheduled) {
            after = due.next(before, result.grade(), now);
            desk.place(item, after);
        }
        ready.add(new Answered(now, item, context, result));
        given++;
        if (random.nextInt(100) == 0) {
            undo(item, before, after, slower);
        }
        pause(2, 12);
    }

    private void undo(ItemFacts item, CardState before, CardState after, Tempo slower) {
        pause(1, 5);
        ready.add(new UndoLast(now));
        if (random.nextInt(3) == 0) {
            pause(1, 5);
            ready.add(new RedoLast(now));
        } else {
            if (!after.equals(before)) {
                desk.place(item, before);
            }
            tempo = item.demand().selfGraded() ? tempo : slower;
            again = Optional.of(item);
        }
    }

    private void pause(int least, int most) {
        now = now.plusSeconds(random.nextInt(least, most + 1));
    }
}
