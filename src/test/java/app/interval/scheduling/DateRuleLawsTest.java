package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.Grade;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// While nothing has changed since the answer, some rule explains its date: whatever is due
/// already, wherever a day begins, around the interview and at the longest interval that is wished.
class DateRuleLawsTest {

    private static final int TIMES = 100;

    private final MemoryModel model = new Fsrs7(Fsrs7.DEFAULTS);

    static IntStream seeds() {
        return Models.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noDateJustChosenIsLeftUnexplained(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var moment = afterSomeAnswers(Moment.any(model, random), random);
            var scheduler = moment.scheduler();
            for (var grade : Grade.values()) {
                var card = moment.next(grade);
                var retention = scheduler.settings().retention();
                assertThat(DateRule.of(card, scheduler, retention, moment.zone()))
                        .as("%s: %s", moment, card)
                        .isNotEqualTo(DateRule.OTHER);
            }
        }
    }

    /// The same moment for a card with a history; of a memory that no history leads to, the curve
    /// of a better answer may be the shorter one.
    private Moment afterSomeAnswers(Moment moment, Random random) {
        var gaps =
                random.longs(random.nextInt(8), 900, 40L * 86_400)
                        .map(gap -> random.nextBoolean() ? gap % 7_200 + 600 : gap)
                        .toArray();
        CardState card = new Fresh(moment.card().item());
        var at = moment.at().minusSeconds(LongStream.of(gaps).sum());
        for (var gap : gaps) {
            card = Scheduler.known(model, card, Grade.of(random.nextInt(1, 5)), at, at);
            at = at.plusSeconds(gap);
        }
        return new Moment(moment.scheduler(), card, moment.at(), moment.zone(), moment.load());
    }
}
