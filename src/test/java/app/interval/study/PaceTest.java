package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

class PaceTest {

    private static final Instant BEGAN = Instant.parse("2026-11-21T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0,    0,   0,    20, false",
        "600,  300, 0.5,  10, false",
        "601,  300, 0.5,  10, false",
        "1199, 300, 0.99, 1,  false",
        "1200, 300, 1,    0,  true",
        "9000, 300, 1,    0,  true",
        "-999, 300, 0.25, 15, false"
    })
    void aSessionOfTwentyMinutesEndsByTheClockAndAClockSetBackDoesNotMakeItEndless(
            long clock, long answering, double share, int minutesLeft, boolean over) {
        var pace = new Pace(new Length.Minutes(20), BEGAN);
        var tally = tally(4, answering);
        var now = BEGAN.plusSeconds(clock);

        assertThat(pace.over(now, tally)).isEqualTo(over);
        var progress = pace.progress(now, tally);
        assertThat(Math.floor(progress.share() * 100) / 100).isEqualTo(share);
        assertThat(progress.minutesLeft()).isEqualTo(minutesLeft);
        assertThat(progress.answered()).isEqualTo(4);
        assertThat(progress.of()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0,  0,    0,   13, false",
        "2,  10,   0.2, 10, false",
        "3,  90,   0.3, 4,  false",
        "5,  300,  0.5, 5,  false",
        "10, 9000, 1,   0,  true"
    })
    void aSessionOfTenQuestionsGoesByTheLearnersOwnPaceFromTheThirdAnswerOn(
            int answered, long clock, double share, int minutesLeft, boolean over) {
        var pace = new Pace(new Length.Questions(10), BEGAN);
        var now = BEGAN.plusSeconds(clock);

        assertThat(pace.over(now, tally(answered, 0))).isEqualTo(over);
        assertThat(pace.progress(now, tally(answered, 0)))
                .isEqualTo(new Progress(answered, 10, share, minutesLeft));
    }

    @Test
    void nobodyIsHeldPastTheLastQuestion() {
        var pace = new Pace(new Length.Questions(3), BEGAN);

        assertThat(pace.progress(BEGAN, tally(4, 0))).isEqualTo(new Progress(4, 3, 1, 0));
    }

    private static Tally tally(int answered, long seconds) {
        return new Tally(answered, answered, Mix.NONE, Map.of(), Duration.ofSeconds(seconds));
    }
}
