package app.interval.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
