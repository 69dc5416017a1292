package app.interval.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.Memory;
import app.interval.fitting.History;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeJournal;
import app.interval.study.RandomLearner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whatever a learner does: the histories that parameters are fitted to are those the cards come
/// from.
class SameMemoryTest {

    private static final int MOVES = 200;

    private final Fsrs7 model = new Fsrs7(Fsrs7.DEFAULTS);

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void historiesAmountToTheMemoriesOfTheCards(int seed) {
        var journal = new FakeJournal();
        var learner = new RandomLearner(seed, model, () -> journal);
        for (int move = 0; move < MOVES; move++) {
            learner.move();
        }

        var histories = Histories.of(journal.events(), Map.of(), Map.of());

        assertThat(histories.stream().map(this::memory))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        journal.cards().values().stream().map(Known::memory).toList());
    }

    private Memory memory(History history) {
        var memory = Optional.<Memory>empty();
        for (var answer : history.answers()) {
            memory = Optional.of(model.after(memory, answer.days(), answer.grade()));
        }
        return memory.orElseThrow();
    }
}
