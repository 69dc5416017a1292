package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Other;
import app.interval.scheduling.Fsrs7;
import app.interval.study.RandomLearner;
import app.interval.study.Replay;
import app.interval.tuning.Histories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The log as far as memory is concerned is the log, as far as memory is concerned.
class MemoryLogTest extends JournalFixture {

    private static final int MOVES = 150;

    private final Fsrs7 model = new Fsrs7(DEFAULTS);

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33})
    void whateverALearnerDoesItGivesTheSameCardsAndHistories(int seed) {
        var learner = new RandomLearner(seed, model, () -> journal);
        for (int move = 0; move < MOVES; move++) {
            learner.move();
        }
        var whole = journal.events();
        var lean = database.chronicle(HERE).events();
        var ways =
                RandomLearner.BANK.published().stream()
                        .collect(
                                Collectors.toMap(
                                        facts -> facts.edition().hash(),
                                        facts -> facts.demand().ways()));

        assertThat(lean).hasSameSizeAs(whole);
        assertThat(Replay.cards(lean, model)).isNotEmpty().isEqualTo(Replay.cards(whole, model));
        assertThat(Histories.of(lean, Map.of(), ways))
                .isEqualTo(Histories.of(whole, Map.of(), ways));
    }

    @Test
    void everyKindOfRowIsThereInOrder() {
        var answered = events.answered(1, Grade.GOOD, 5);
        var submitted = events.submitted(2);
        stamps.pass(Duration.ofHours(3));
        var undone = events.undone(answered);
        journal.record(
                move(
                        List.of(
                                answered,
                                submitted,
                                events.assessed(submitted, Grade.HARD, 2),
                                events.practised(3),
                                events.overridden(answered, Grade.AGAIN, 0),
                                events.answered(4, new GaveUp(), events.judgement(Grade.AGAIN, 0)),
                                undone,
                                events.redone(undone),
                                events.dueSet(2, stamps.now()),
                                events.reset(2))));
        var strange = new Other(stamps.stamp(), "sing", Optional.empty(), Optional.of("{\"a\":1}"));
        journal.record(move(List.of(strange)));

        assertThat(types(database.chronicle(HERE).events()))
                .startsWith(types(journal.events().subList(0, 10)).toArray(Class<?>[]::new))
                .endsWith(Other.class)
                .hasSize(11);
    }

    private static List<Class<?>> types(List<Event> log) {
        return log.stream().<Class<?>>map(Event::getClass).toList();
    }
}
