package app.interval.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.item.Task;
import app.interval.domain.log.Assessment;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Assessment.Rated;
import app.interval.domain.log.Outcome;
import app.interval.study.FakeTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the learner's own judgement amounts to.
class AssessmentTest {

    @ParameterizedTest
    @CsvSource({
        // one letter a dimension: entry, mid, senior, or none of them
        "ENTRY,  eeeee, 1",
        "ENTRY,  esmes, 1",
        "ENTRY,  e-e-e, 0.6",
        "MID,    eeeee, 0",
        "MID,    mmmme, 0.8",
        "MID,    sssss, 1",
        "SENIOR, mmmmm, 0",
        "SENIOR, ss-mm, 0.4",
        "SENIOR, -----, 0"
    })
    void aRubricCountsTheDimensionsThatReachedTheLevelOfTheItem(
            Level item, String heard, double share) {
        assertThat(Grader.assess(FakeTasks.open(), item, rated(heard)))
                .isEqualTo(new Outcome(share == 1, share, true));
    }

    @Test
    void signalsOfAStoryAreRatedAsOpenAnswersAre() {
        assertThat(Grader.assess(FakeTasks.behavioural(), Level.MID, rated("mse-")))
                .isEqualTo(new Outcome(false, 0.5, true));
    }

    @Test
    void codeIsGradedAsAFlashcardIsWithAPointForEachMistakeAvoided() {
        var code = FakeTasks.coding();

        assertThat(Grader.assess(code, Level.MID, new Graded(Grade.HARD, List.of())))
                .isEqualTo(new Outcome(false, 0.5, true));
        assertThat(Grader.assess(code, Level.MID, new Graded(Grade.GOOD, List.of(2))))
                .isEqualTo(new Outcome(false, 0.5, true));
        assertThat(Grader.assess(code, Level.MID, new Graded(Grade.GOOD, List.of(1, 2))))
                .isEqualTo(new Outcome(true, 1, true));
    }

    static Stream<List<Object>> strangers() {
        return Stream.of(
                List.of(FakeTasks.coding(), rated("mm")),
                List.of(FakeTasks.open(), rated("mmmmmm")),
                List.of(FakeTasks.open(), new Rated(Map.of(0, Level.MID))),
                List.of(FakeTasks.open(), new Graded(Grade.GOOD, List.of(1))));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whatTheTaskDoesNotHaveCannotBeMarked(List<Object> pair) {
        assertThatThrownBy(() ->
                        Grader.assess(
                                (Task) pair.getFirst(), Level.MID, (Assessment) pair.getLast()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Rated rated(String heard) {
        var levels = new HashMap<Integer, Level>();
        for (int i = 0; i < heard.length(); i++) {
            var level = "ems".indexOf(heard.charAt(i));
            if (level >= 0) {
                levels.put(i + 1, List.of(Level.values()).get(level));
            }
        }
        return new Rated(levels);
    }
}
