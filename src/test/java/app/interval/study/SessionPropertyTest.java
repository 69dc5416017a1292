package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.MemoryModel;
import app.interval.scheduling.Models;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.stream.IntStream;

/// Whatever a learner does in whatever order.
class SessionPropertyTest {

    private final FakeJournal journal = new FakeJournal();

    static IntStream seeds() {
        return IntStream.range(100, 160);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLogAmountsToTheCardsAfterEveryMoveAndNoIdIsUsedTwice(int seed) {
        follow(seed, new Fsrs7(Fsrs7.DEFAULTS));
        var ids = journal.events().stream().map(event -> event.stamp().id()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(journal.answers()).isGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("app.interval.scheduling.Models#seeds")
    void theLogAmountsToTheCardsWhateverTheModelAndItsWeights(int seed) {
        follow(seed, Models.any(seed));
    }

    private void follow(int seed, MemoryModel model) {
        var learner = new RandomLearner(seed, model, () -> journal);
        for (int move = 0; move < 150; move++) {
            learner.move();

            assertThat(Replay.cards(journal.events(), model)).isEqualTo(journal.cards());
        }
    }
}
