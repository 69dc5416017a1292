package app.interval.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Grade;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Flashcard;
import app.interval.domain.item.Task.Match;
import app.interval.domain.item.Task.Option;
import app.interval.domain.item.Task.Pair;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.item.Task.WrongText;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Outcome;
import app.interval.domain.text.RichText;
import app.interval.study.FakeTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class GraderTest {

    private static final Outcome RIGHT = new Outcome(true, 1, false);
    private static final Outcome WRONG = new Outcome(false, 0, false);
    private static final Task FLASHCARD = new Flashcard(RichText.of("because"), List.of());

    @ParameterizedTest
    @CsvSource({"a, true", "b, false", "ab, false", "'', false", "e, false"})
    void aSingleChoiceIsRightOrWrong(String picked, boolean right) {
        assertThat(Grader.judge(choice("a", "bcd", false), picked(picked)))
                .isEqualTo(right ? RIGHT : WRONG);
    }

    @ParameterizedTest
    @CsvSource({"ac, true", "a, false", "abc, false", "bd, false", "'', false"})
    void allOrNothingMeansExactlyTheRightOptions(String picked, boolean right) {
        assertThat(Grader.judge(choice("ac", "bd", false), picked(picked)))
                .isEqualTo(right ? RIGHT : WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "ac,   1,    true",
        "a,    0.75, false",
        "abc,  0.75, false",
        "abcd, 0.5,  false",
        "'',   0.5,  false",
        "b,    0.25, false",
        "bd,   0,    false"
    })
    void eachOptionMayBeAJudgementOfItsOwn(String picked, double share, boolean right) {
        assertThat(Grader.judge(choice("ac", "bd", true), picked(picked)))
                .isEqualTo(new Outcome(right, share, false));
    }

    @Test
    void severalMayBeAskedForWhereOneIsRight() {
        assertThat(Grader.judge(choice("b", "acd", true), picked("b"))).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n  two\n\nthree",
                "1\n  two\n\nthree\n",
                "1\n  two\n\nthree\n\n \n",
                "1  \n  two\t\n   \nthree   ",
                "1\r\n  two\r\n\r\nthree\r\n"
            })
    void spacesOnTheRightAndEmptyLinesAtTheEndDoNotCount(String typed) {
        assertThat(Grader.judge(predict("1\n  two\n\nthree\n"), new Typed(typed))).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\ntwo\n\nthree",
                "1\n  Two\n\nthree",
                "1\n  two\nthree",
                "\n1\n  two\n\nthree",
                "1\n  two\n\nthree\nfour",
                "1   two  three",
                " 1\n  two\n\nthree",
                ""
            })
    void everythingElseOfAnOutputCounts(String typed) {
        assertThat(Grader.judge(predict("1\n  two\n\nthree\n"), new Typed(typed))).isEqualTo(WRONG);
    }

    @Test
    void nothingIsTheRightAnswerWhereNothingIsPrinted() {
        assertThat(Grader.judge(predict(""), new Typed(" \n"))).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "4,   true",
        "2, true",
        "'2 4', true",
        "1, false",
        "5, false",
        "'4 1', false",
        "'', false"
    })
    void pointingAtAnyOfTheRightLinesIsRight(String lines, boolean right) {
        assertThat(Grader.judge(FakeTasks.findBug(), new Picked(Set.copyOf(words(lines)))))
                .isEqualTo(right ? RIGHT : WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3,   3",
        "1 2 x1,  2",
        "2 1 3,   1",
        "2 3 1,   0",
        "1,       1",
        "'',      0",
        "9 2 3,   2"
    })
    void theShareOfAMatchIsThatOfItsPairs(String rights, int pairs) {
        var answer = new HashMap<String, String>();
        words(rights).forEach(right -> answer.put(String.valueOf(answer.size() + 1), right));

        assertThat(Grader.judge(FakeTasks.match(), new Matched(answer)))
                .isEqualTo(new Outcome(pairs == 3, pairs / 3.0, false));
    }

    @Test
    void theSameTextFromAnotherRowIsAsRight() {
        var pair = new Pair(RichText.of("a"), RichText.of("1"), RichText.of("why"));
        var other = new Pair(RichText.of("b"), RichText.of("1"), RichText.of("why"));
        var task = new Match("", "", List.of(pair, other), List.of());

        assertThat(Grader.judge(task, new Matched(Map.of("1", "2", "2", "1")))).isEqualTo(RIGHT);
    }

    @Test
    void anExpectedMistakeIsKnownByItsText() {
        var task = predict("1\n", "None", "0\n1\n");

        assertThat(Grader.expectedMistake(task, "None  \n"))
                .hasValueSatisfying(w -> assertThat(w.misconception()).isEqualTo("Belief in None"));
        assertThat(Grader.expectedMistake(task, "0\n1"))
                .hasValueSatisfying(w -> assertThat(w.text()).isEqualTo("0\n1\n"));
        assertThat(Grader.expectedMistake(task, "none")).isEmpty();
    }

    static Stream<Task> tasks() {
        return Stream.of(
                choice("a", "b", false),
                choice("a", "b", true),
                predict("1"),
                FLASHCARD,
                FakeTasks.cloze(),
                FakeTasks.order(),
                FakeTasks.match(),
                FakeTasks.findBug(),
                FakeTasks.open());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void givingUpIsWrongWhateverWasAsked(Task task) {
        assertThat(Grader.judge(task, new GaveUp())).isEqualTo(WRONG);
    }

    static Stream<List<Object>> strangers() {
        return Stream.of(
                List.of(choice("a", "b", false), new Typed("a")),
                List.of(choice("a", "b", false), new Thought()),
                List.of(predict("1"), picked("a")),
                List.of(FakeTasks.cloze(), picked("a")),
                List.of(FakeTasks.order(), new Matched(Map.of())),
                List.of(FakeTasks.match(), new Ordered(List.of("1"))),
                List.of(FakeTasks.findBug(), new Typed("4")),
                List.of(FakeTasks.open(), new Typed("because")),
                List.of(FLASHCARD, new Thought()),
                List.of(FLASHCARD, new Typed("because")));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void anAnswerTheTaskCannotReceiveIsRefused(List<Object> pair) {
        var task = (Task) pair.getFirst();
        var answer = (Answer) pair.getLast();

        assertThatThrownBy(() -> Grader.judge(task, answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not answer");
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0, 3, 0",
        "HARD,  0, 3, 0.5",
        "GOOD,  0, 3, 1",
        "EASY,  0, 0, 1",
        "GOOD,  1, 4, 0.25",
        "AGAIN, 3, 3, 1",
        "HARD,  2, 4, 0.5"
    })
    void ticksAreTheShareAndWithoutTicksTheGradeIs(
            Grade grade, int ticked, int points, double share) {
        assertThat(Grader.selfJudged(grade, ticked, points))
                .isEqualTo(new Outcome(share == 1, share, true));
    }

    @Test
    void morePointsThanThereAreCannotBeTicked() {
        assertThatThrownBy(() -> Grader.selfJudged(Grade.GOOD, 4, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Grader.selfJudged(Grade.GOOD, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, AGAIN",
        "5, 5, GOOD",
        "4, 5, GOOD",
        "3, 5, HARD",
        "1, 2, HARD",
        "2, 5, AGAIN",
        "1, 5, AGAIN",
        "0, 0, GOOD"
    })
    void ticksSuggestAGrade(int ticked, int points, Grade grade) {
        assertThat(Grader.suggested(ticked, points)).isEqualTo(grade);
    }

    private static Choice choice(String right, String wrong, boolean perOption) {
        var options =
                Stream.concat(
                                labels(right).map(label -> option(label, Optional.empty())),
                                labels(wrong).map(label -> option(label, Optional.of("belief"))))
                        .toList();
        return new Choice(options, right.length() > 1, perOption, true);
    }

    private static Option option(String label, Optional<String> belief) {
        return new Option(label, RichText.of(label), belief, RichText.of("why " + label));
    }

    private static Answer picked(String labels) {
        return new Picked(labels(labels).collect(Collectors.toSet()));
    }

    private static Stream<String> labels(String letters) {
        return letters.chars().mapToObj(Character::toString);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static PredictOutput predict(String output, String... wrong) {
        var mistakes =
                Stream.of(wrong)
                        .map(text -> new WrongText("Belief in " + text, text, RichText.of("why")))
                        .toList();
        return new PredictOutput(output, mistakes);
    }
}
