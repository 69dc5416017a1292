package app.interval.world;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Settings;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Submitted;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.study.Regrading;
import app.interval.study.Regrading.Regraded;
import app.interval.study.Replay;
import app.interval.world.learner.BareItems;
import app.interval.world.learner.Habits;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The log of the simulated learner is one the program could have written.
class WorldLogTest {

    private static final List<ItemFacts> ITEMS = BareItems.of(300);

    private final Fsrs7 model = new Fsrs7(Fsrs7.DEFAULTS);
    private final Scheduler scheduler = new Scheduler(model, Settings.DEFAULT);
    private final List<Event> log = log();

    @Test
    void everyGradeFollowsFromTheRawSignals() {
        Map<Edition, ItemType> types = new HashMap<>();
        ITEMS.forEach(facts -> types.put(facts.edition(), facts.type()));

        var grades = Regrading.of(log, it -> Optional.ofNullable(types.get(it))).grades();

        assertThat(grades).hasSizeGreaterThan(4_000);
        assertThat(grades).allMatch(graded -> graded.now() == graded.stored());
        assertThat(grades).extracting(Regraded::now).contains(Grade.values());
    }

    @Test
    void whatWasBroughtForthIsKnownThereafter() {
        var redone = 0;
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i) instanceof Redone) {
                redone++;
                var cards = Replay.cards(log.subList(0, i + 1), model);
                firstAnswers(log.subList(i, log.size()))
                        .forEach((attempt, at) -> {
                            var item = attempt.asked().edition().id();
                            var card = cards.containsKey(item) ? cards.get(item) : new Fresh(item);
                            assertThat(attempt.before().recall())
                                    .isEqualTo(scheduler.recall(card, at));
                        });
            }
        }
        assertThat(redone).isPositive();
    }

    /// The first answer to each item and when it was given.
    private static Map<Attempt, Instant> firstAnswers(List<Event> log) {
        var seen = new HashSet<ItemId>();
        var first = new HashMap<Attempt, Instant>();
        for (var event : log) {
            var attempt =
                    switch (event) {
                        case Answered(_, var answered, _) -> Optional.of(answered);
                        case Submitted(_, var submitted) -> Optional.of(submitted);
                        default -> Optional.<Attempt>empty();
                    };
            attempt.filter(it -> seen.add(it.asked().edition().id()))
                    .ifPresent(it -> first.put(it, event.stamp().at()));
        }
        return first;
    }

    private List<Event> log() {
        var habits = new Habits(6_000, LocalDate.of(2026, 2, 2), 60, Habits.DEFAULT.zone());
        return WorldLog.events(ITEMS, scheduler, habits, 3).toList();
    }
}
