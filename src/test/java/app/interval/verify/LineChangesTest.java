package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

class LineChangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c   | a b c     | ''",
                "a b c   | a x c     | 2",
                "a b c   | x b y     | 1 3",
                "a b c   | a c       | 2",
                "a b c   | a x b c   | 1 2",
                "a b c   | a b c x   | 3 4",
                "a b c   | x a b c   | 0 1",
                "a b c   | a x y c   | 2",
                "a b c d | a d       | 2 3",
            })
    void linesThatChange(String before, String after, String changed) {
        var numbers = words(changed).stream().map(Integer::valueOf).toList();

        assertThat(LineChanges.of(words(before), words(after))).containsExactlyElementsOf(numbers);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
