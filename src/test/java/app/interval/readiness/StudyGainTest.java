package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.readiness.Response.Given;
import app.interval.readiness.Response.Met;

import org.junit.jupiter.api.Test;

class StudyGainTest {

    private static final Cell NAMES = new Cell("python/names", Level.MID);
    private static final Cell JOINS = new Cell("sql/joins", Level.MID);
    private static final Cell SESSIONS = new Cell("web/sessions", Level.MID);

    private final Estimator estimator =
            new Estimator(new Model(RandomLog.SMALL, Constants.READINESS_1));

    @Test
    void whatIsNewTeachesMoreThanWhatWasSeen() {
        assertThat(gain().aMinute(fresh(NAMES, 60)))
                .isGreaterThan(5 * gain().aMinute(candidate(NAMES, 60, true)));
    }

    @Test
    void timeCountsWithWhatIsReadAfterwards() {
        assertThat(gain().aMinute(fresh(NAMES, 35)))
                .isCloseTo(2 * gain().aMinute(fresh(NAMES, 95)), within(1e-12));
    }

    @Test
    void whatMattersInTheInterviewComesFirst() {
        assertThat(gain().aMinute(fresh(JOINS, 60)))
                .isGreaterThan(gain().aMinute(fresh(SESSIONS, 60)));
    }

    @Test
    void whatWasPractisedOftenGainsLess() {
        var before = gain().aMinute(fresh(NAMES, 60));
        for (int i = 0; i < 10; i++) {
            estimator.digest(
                    new Response(
                            0,
                            new Question(NAMES, ItemType.PREDICT_OUTPUT, false),
                            new Given(1, true, false, false),
                            Met.NEVER));
        }

        assertThat(gain().aMinute(fresh(NAMES, 60))).isLessThan(before / 2);
    }

    @Test
    void whatIsLearnedLongBeforeTheDayHasFadedByThen() {
        var target = new Target(Level.MID);
        var late = estimator.prediction(200).gain(target, 190).aMinute(fresh(NAMES, 60));
        var early = estimator.prediction(200).gain(target, 0).aMinute(fresh(NAMES, 60));

        assertThat(early).isPositive().isLessThan(late / 2);
    }

    private StudyGain gain() {
        return estimator.prediction(14).gain(new Target(Level.MID), 0);
    }

    private static Candidate fresh(Cell cell, double seconds) {
        return candidate(cell, seconds, false);
    }

    private static Candidate candidate(Cell cell, double seconds, boolean seen) {
        var question = new Question(cell, ItemType.PREDICT_OUTPUT, false);
        return new Candidate(new ItemId("test", "q-00000001"), question, seconds, seen);
    }
}
