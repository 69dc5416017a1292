package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.FakeBank;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.Test;

class WhyTest {

    private final app.interval.study.StudyFixture desk =
            new app.interval.study.StudyFixture(FakeBank.sample());

    @Test
    void aRightAnswerAtFirstSightNamesTheChanceItWaitsFor() {
        var sitting = desk.sit(5);

        assertThat(Why.reasons((Judged) desk.right(sitting)))
                .satisfiesExactly(
                        first -> assertThat(first).contains("for the first time"),
                        back ->
                                assertThat(back)
                                        .containsPattern("(89|90|91) of 100; you asked for 90"),
                        model -> assertThat(model).contains("FSRS-7"));
    }

    @Test
    void aFailureSpeaksOfTenMinutesAndOfNoChance() {
        var sitting = desk.sit(5);

        assertThat(Why.reasons((Judged) desk.wrong(sitting)))
                .anySatisfy(reason -> assertThat(reason).contains("ten minutes"))
                .noneSatisfy(reason -> assertThat(reason).contains("of 100"));
    }

    @Test
    void aRepetitionTellsWhatTheChanceWasBefore() {
        desk.due(1, 1);
        var sitting = desk.sit(5);

        assertThat(Why.reasons((Judged) desk.right(sitting)).getFirst())
                .startsWith("Just before you answered")
                .contains("of 100");
    }
}
