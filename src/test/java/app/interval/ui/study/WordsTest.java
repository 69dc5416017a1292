package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.Comeback;
import app.interval.study.FakeItems;
import app.interval.study.Progress;
import app.interval.study.Remedy;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PT10M,  0, in 10 minutes
                    PT1M,   0, in 1 minute
                    PT59M,  1, in 59 minutes
                    PT81M,  0, in about 1 hour
                    PT5H,   0, in about 5 hours
                    PT15H,  1, tomorrow
                    PT30H,  1, tomorrow
                    PT60H,  2, in 2 days
                    PT600H, 25, in 25 days
                    """)
    void aComebackIsSaidInPlainWords(Duration left, long days, String words) {
        assertThat(Words.comeback(new Comeback(Instant.EPOCH, left, days))).isEqualTo(words);
    }

    @Test
    void aFailureNamesTheRightAnswerByItsKeyAndSaysWhatComesNext() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();
        fixture.model.pick("b");
        fixture.model.forward();
        var judged = (Judged) fixture.table();
        var order = judged.turn().order();

        assertThat(Words.headline(judged)).isEqualTo("Not quite");
        assertThat(Words.detail(judged))
                .isEqualTo(
                        "Your answer was %d; %d is right. Comes back in 10 minutes, then in about 1"
                                + " hour.",
                        order.indexOf("b") + 1, order.indexOf("a") + 1);
    }

    @Test
    void whatIsSetAsideDoesNotComeBackByItself() {
        var fixture = new StudyFixture(FakeItems.single(1));
        fixture.model.begin();
        fixture.model.pick("a");
        fixture.model.forward();
        var right = (Judged) fixture.table();
        var remedy = new Remedy(right.turn().item().facts(), 8, List.of(), List.of());
        var aside = new Judged(right.turn(), right.answer(), right.verdict(), Optional.of(remedy));

        assertThat(Words.detail(aside)).isEqualTo("Set aside.");
    }

    @Test
    void progressCountsTheQuestionOnTheTable() {
        assertThat(Words.progress(new Progress(7, 22, 0.3, 8), false))
                .isEqualTo("7 of 22, about 8 min left");
        assertThat(Words.progress(new Progress(6, 22, 0.3, 8), true))
                .isEqualTo("7 of 22, about 8 min left");
        assertThat(Words.progress(new Progress(1, 0, 0.3, 8), false))
                .isEqualTo("1 answer, about 8 min left");
    }
}
