package app.interval.grading;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.WrongText;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Outcome;
import app.interval.domain.text.RichText;
import app.interval.study.FakeTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class BlanksTest {

    private static final String CODE = "value = ___1___";

    @ParameterizedTest
    @CsvSource({
        "range(3),    n * 2,  1",
        "'range(0, 3)', n * 2,  1",
        "range(3),    n ** 2, 0.5",
        "range(3),    '',     0.5",
        "'range(1, 3)', n,      0"
    })
    void theShareIsThatOfTheBlanksThatHoldAnAcceptedText(
            String first, String second, double share) {
        var answer = new Filled(Map.of("1", first, "2", second), Set.of());

        assertThat(Grader.judge(FakeTasks.cloze(), answer))
                .isEqualTo(new Outcome(share == 1, share, false));
    }

    @Test
    void aBlankThatWasLeftOutIsWrong() {
        assertThat(Grader.judge(FakeTasks.cloze(), new Filled(Map.of("2", "n * 2"), Set.of())))
                .isEqualTo(new Outcome(false, 0.5, false));
        assertThat(Grader.judge(FakeTasks.cloze(), new GaveUp()))
                .isEqualTo(new Outcome(false, 0, false));
    }

    @Test
    void choosingIsJudgedAsTypingIs() {
        var texts = Map.of("1", "range(3)", "2", "n * 2");

        assertThat(Grader.judge(FakeTasks.cloze(), new Filled(texts, Set.of("1", "2"))).right())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f(a, 'b c')>=1",
                "  f ( a , 'b c' )  >=  1  ",
                "f(a,'b c')\n    >= 1",
                "f(a, \"b c\") >= 1"
            })
    void spacesBetweenTokensDoNotCountNorDoesTheKindOfQuotes(String typed) {
        assertThat(right("python", CODE, "f(a, 'b c') >= 1", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f(a, 'b  c') >= 1",
                "f(a, 'bc') >= 1",
                "f(a, 'b c') > = 1",
                "f(a, 'b c') >= 10",
                "F(a, 'b c') >= 1",
                "f(a, 'b c') >= 1;",
                "f(a 'b c') >= 1",
                ""
            })
    void everythingElseCounts(String typed) {
        assertThat(right("python", CODE, "f(a, 'b c') >= 1", typed)).isFalse();
    }

    @Test
    void namesBesideEachOtherNeedASpaceButNotOneOnly() {
        assertThat(right("python", CODE, "nonlocal left", "nonlocal   left")).isTrue();
        assertThat(right("python", CODE, "nonlocal left", "nonlocalleft")).isFalse();
    }

    @Test
    void quotesThatHoldQuotesOrEscapesAreNotExchanged() {
        assertThat(right("python", CODE, "'a\"b'", "\"a\"b\"")).isFalse();
        assertThat(right("python", CODE, "'a\\n'", "\"a\\n\"")).isFalse();
        assertThat(right("python", CODE, "'it'", "'it")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q = \"SELECT ___1___\"",
                "q = 'SELECT ___1___'",
                "q = \"\"\"\n  SELECT ___1___\n\"\"\"",
                "q = '''it's\n ___1___'''",
                "x = 1  # ___1___"
            })
    void insideAStringQuotesHaveMeanings(String code) {
        assertThat(right("python", code, "'a'", "\"a\"")).isFalse();
        assertThat(right("python", code, "( 'a' )", "('a')")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s = 'it\\'s'; value = ___1___",
                "s = \"\"\"a 'b\"\"\"\nvalue = ___1___",
                "x = 1  # don't\nvalue = ___1___"
            })
    void aStringBeforeTheBlankDoesNotSwallowIt(String code) {
        assertThat(right("python", code, "'a'", "\"a\"")).isTrue();
    }

    @Test
    void otherLanguagesTellQuotesApart() {
        assertThat(right("sql", "SELECT ___1___", "'a'", "\"a\"")).isFalse();
        assertThat(right("sql", "SELECT ___1___", "(a, b) < (:a, :b)", "(a,b)<(:a,:b)")).isTrue();
    }

    @Test
    void aMistakeTheAuthorExpectedIsKnownByItsTokens() {
        var task = FakeTasks.cloze();
        var first = task.blanks().getFirst();
        var second = task.blanks().getLast();
        var answer = new Filled(Map.of("1", "range( 1,3 )", "2", "n"), Set.of());

        assertThat(Blanks.expectedMistake(task, first, answer))
                .hasValueSatisfying(
                        wrong -> assertThat(wrong.misconception()).isEqualTo("starts-at-one"));
        assertThat(Blanks.expectedMistake(task, second, answer)).isEmpty();
        assertThat(Blanks.isRight(task, first, answer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "f(", "'\\\\", "a = "})
    void aVeryLongTextDoesNotExhaustTheStack(String opening) {
        var text = opening + "x y ".repeat(20_000);

        assertThat(right("python", CODE, text, text)).isTrue();
        assertThat(right("python", "s = '" + "a ".repeat(20_000) + "' ___1___", "1", "1")).isTrue();
    }

    @Test
    void whatMayBeChosenIsOneAcceptedTextAndTheWrongOnesNoneTwice() {
        var blank = blank(List.of("a + b", "b + a"), "a - b", "a-b", "a+b", "a * b");

        assertThat(Blanks.choices(blank)).containsExactly("a + b", "a - b", "a * b");
    }

    private static boolean right(String language, String code, String accepted, String typed) {
        var task = new Cloze(language, code, List.of(blank(List.of(accepted))), "");
        return Grader.judge(task, new Filled(Map.of("1", typed), Set.of())).right();
    }

    private static Blank blank(List<String> accepted, String... wrong) {
        var mistakes =
                Stream.of(wrong)
                        .map(text -> new WrongText("belief", text, RichText.of("why")))
                        .toList();
        return new Blank("1", accepted, mistakes);
    }
}
