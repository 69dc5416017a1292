package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.log.Event;

import org.junit.jupiter.api.Test;

class DecisionTest extends ReplayFixture {

    @Test
    void aCardRestsOnTheNewestJudgementOfItsAnswer() {
        var answered = add(events.answered(1, Grade.AGAIN, 1));
        add(events.overridden(answered, Grade.HARD, 3));
        add(events.overridden(answered, Grade.GOOD, 5));

        assertThat(grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void anOverrideCountsAlsoIfTheClockOfItsDeviceWasBehind() {
        Event answered = events.answered(1, Grade.AGAIN, 1);
        add(events.overridden(answered, Grade.GOOD, 5));
        add(answered);

        assertThat(grade()).isEqualTo(Grade.GOOD);
    }

    private Grade grade() {
        return Decision.of((Known) card(), log).orElseThrow().scheduled().grade();
    }
}
