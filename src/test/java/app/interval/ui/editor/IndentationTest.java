package app.interval.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndentationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    x = 1|0
                    ``|0
                        x = 1|4
                    def f():|4
                        if a:|8
                    else:  # never: so they say|4
                    x = 1  # two cases:|0
                    print("a:")|0
                    say = 'a:|0
                    call(|4
                      row = [|6
                    d = {|4
                    x = d[1:]|0
                    d[:|4
                    """)
    void aLineBeginsAsFarInAsTheOneBeforeOrAStepFurther(String before, int blanks) {
        assertThat(Indentation.after(before)).isEqualTo(" ".repeat(blanks));
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 0", "1, 3, 1", "3, 1, 3", "4, 4, 4", "5, 3, 1", "8, 4, 4"})
    void stepsAreFourBlanksWide(int column, int next, int previous) {
        assertThat(Indentation.toNext(column)).isEqualTo(next);
        assertThat(Indentation.toPrevious(column)).isEqualTo(previous);
    }

    @Test
    void aLineMovesToTheNextStepAndNotBeyondTheEdge() {
        assertThat(Indentation.deeper("  x")).isEqualTo("    x");
        assertThat(Indentation.deeper("    x")).isEqualTo("        x");
        assertThat(Indentation.deeper("  ")).as("a blank line").isEqualTo("  ");
        assertThat(Indentation.shallower("      x")).isEqualTo("    x");
        assertThat(Indentation.shallower("x")).isEqualTo("x");
    }

    @Test
    void whatComesFromElsewhereIsMadeTidy() {
        assertThat(Indentation.tidy("a:\r\n\tb\rc")).isEqualTo("a:\n    b\nc");
    }
}
