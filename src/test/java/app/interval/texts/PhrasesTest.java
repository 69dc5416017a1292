package app.interval.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

class PhrasesTest {

    @Test
    void aRemedyNamesWhatThereIs() {
        assertThat(Phrases.remedy(8, List.of(), List.of()))
                .isEqualTo(
                        "You forgot this 8 times. Asking once more in the same way rarely helps, so"
                                + " it waits until you take it up again. Read the explanation until"
                                + " you can say it in your own words.");
        assertThat(Phrases.remedy(12, List.of("Iterators", "Closures"), List.of("A title", "Two")))
                .endsWith(
                        " It builds on Iterators, Closures. The same thing is asked differently in:"
                                + " A title; Two.");
    }

    @ParameterizedTest
    @CsvSource({
        "PT10S,   1 minute ago",
        "PT59M,   59 minutes ago",
        "PT1H,    1 hour ago",
        "PT23H29M, 23 hours ago",
        "PT23H31M, 1 day ago",
        "PT60H,   3 days ago"
    })
    void whatIsPastIsToldInItsLargestUnit(Duration passed, String words) {
        assertThat(Phrases.ago(passed)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0001, less than a minute",
        "0.0007, 1 minute",
        "0.08,   115 minutes",
        "0.1,    2 hours",
        "0.95,   23 hours",
        "0.99,   1 day",
        "1.5,    1.5 days",
        "2,      2 days",
        "4.78,   4.8 days",
        "4.98,   5 days",
        "92.6,   93 days"
    })
    void aTimeThatPassesIsRoundedAsOneSaysIt(double days, String words) {
        assertThat(Phrases.span(days)).isEqualTo(words);
    }
}
