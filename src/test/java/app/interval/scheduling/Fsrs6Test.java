package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

class Fsrs6Test {

    private final Fsrs6 model = new Fsrs6(Fsrs6.DEFAULTS, true);

    @Test
    void theWorkedExampleComesOutToTheLastPrintedDigit() {
        var days = new double[] {0, 2, 11, 0, 1, 5};
        var grades =
                List.of(Grade.GOOD, Grade.GOOD, Grade.AGAIN, Grade.GOOD, Grade.EASY, Grade.HARD);
        var stabilities =
                new double[] {
                    2.3065, 10.964332336, 1.538337236, 1.571197263, 5.362869940, 10.995495645
                };
        var difficulties =
                new double[] {
                    2.118103970, 2.111214236, 7.392238132, 7.380074264, 6.489845540, 7.655024266
                };
        var memory = Optional.<Memory>empty();
        for (int i = 0; i < days.length; i++) {
            var after = model.after(memory, days[i], grades.get(i));
            assertThat(after.stability()).isCloseTo(stabilities[i], within(1e-9));
            assertThat(after.difficulty()).isCloseTo(difficulties[i], within(1e-9));
            memory = Optional.of(after);
        }
    }

    @ParameterizedTest
    @EnumSource
    void atNinetyPercentTheIntervalIsTheStability(Grade grade) {
        var memory = model.after(Optional.empty(), 0, grade);

        assertThat(model.interval(memory, 0.9)).isCloseTo(memory.stability(), within(1e-9));
    }

    @Test
    void fractionsOfADayAreDropped() {
        var memory = new Memory(3, 3, 5);

        assertThat(model.recall(memory, 2.9)).isEqualTo(model.recall(memory, 2));
        assertThat(model.after(Optional.of(memory), 0.9, Grade.GOOD))
                .isEqualTo(model.after(Optional.of(memory), 0, Grade.GOOD));
    }

    @Test
    void aSecondAnswerOnTheDayNeverWeakensWhatWasRecalled() {
        var memory = new Memory(400, 400, 5);

        assertThat(model.after(Optional.of(memory), 0, Grade.HARD).stability()).isEqualTo(400);
    }

    @Test
    void withoutSameDayAnswersASecondOneChangesNothing() {
        var plain = new Fsrs6(Fsrs6.DEFAULTS, false);
        var memory = new Memory(3, 3, 5);

        assertThat(plain.after(Optional.of(memory), 0, Grade.GOOD).stability()).isEqualTo(3);
    }

    @Test
    void nineteenWeightsOfFsrs5KeepTheirMeaning() {
        var former = Fsrs6.DEFAULTS.weights().subList(0, 19);

        var today = Fsrs6.clamped(former).weights();

        assertThat(today).startsWith(former.toArray(Double[]::new)).endsWith(0.0, 0.5);
    }

    @Test
    void seventeenWeightsOfFsrs45AreRewritten() {
        var former = Fsrs6.DEFAULTS.weights().subList(0, 17);

        var today = Fsrs6.clamped(former).weights();

        assertThat(today.get(4)).isEqualTo(former.get(4) + 2 * former.get(5));
        assertThat(today.get(5)).isCloseTo(Math.log(3 * former.get(5) + 1) / 3, within(1e-15));
        assertThat(today.get(6)).isEqualTo(former.get(6) + 0.5);
        assertThat(today.subList(17, 21)).containsExactly(0.0, 0.0, 0.0, 0.5);
    }

    @Test
    void anotherNumberOfWeightsIsRefused() {
        assertThatThrownBy(() -> Fsrs6.clamped(List.of(1.0, 2.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fsrs-6 has 21 weights, these are 2");
    }

    @Test
    void weightsOfFsrs7AreRefused() {
        assertThatThrownBy(() -> new Fsrs6(Fsrs7.DEFAULTS, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameters of fsrs-7, wanted are those of fsrs-6");
        assertThatThrownBy(() -> new Fsrs6(new ParameterSet("fsrs-6", List.of(0.1)), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
