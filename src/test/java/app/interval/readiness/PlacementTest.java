package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PlacementTest {

    private static final Cell NAMES = new Cell("python/names", Level.MID);
    private static final Cell JOINS = new Cell("sql/joins", Level.MID);

    private final Placement placement =
            new Estimator(new Model(RandomLog.SMALL, Constants.READINESS_1))
                    .prediction(0)
                    .placement(new Target(Level.MID));

    @Test
    void theShorterOfTwoQuestionsAlikeIsAsked() {
        assertThat(next(checked(1, NAMES, 60), checked(2, NAMES, 30))).isEqualTo(2);
    }

    @Test
    void theSmallestIdIsAskedAmongEqualsInWhateverOrder() {
        assertThat(next(checked(2, NAMES, 60), checked(1, NAMES, 60))).isEqualTo(1);
        assertThat(next(checked(1, NAMES, 60), checked(2, NAMES, 60))).isEqualTo(1);
    }

    @Test
    void whatIsLessLikelyGuessedSaysMore() {
        var choice = new Question(NAMES, ItemType.SINGLE_CHOICE, false);

        assertThat(next(candidate(1, choice, 60), checked(2, NAMES, 60))).isEqualTo(2);
    }

    @Test
    void theLearnerJudgesOnlyWhereNothingElseIsOffered() {
        var judged = new Question(NAMES, ItemType.FLASHCARD, true);

        assertThat(next(candidate(1, judged, 5), checked(2, NAMES, 600))).isEqualTo(2);
        assertThat(next(candidate(1, judged, 5), checked(2, JOINS, 600))).isEqualTo(1);
    }

    @Test
    void nothingIsAskedThatWasSeen() {
        var question = new Question(NAMES, ItemType.PREDICT_OUTPUT, false);
        var seen = new Candidate(new ItemId("test", "q-00000001"), question, 60, true);

        assertThat(placement.next(List.of(seen))).isEmpty();
    }

    @Test
    void aQuestionTakesTime() {
        assertThatThrownBy(() -> checked(1, NAMES, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 0.02, false",
        "12, 0.02, true",
        "12, 0.2, false",
        "39, 0.2, false",
        "40, 0.2, true"
    })
    void theTestEndsWhenItIsSureButNotBeforeTwelveQuestionsAndAfterForty(
            int asked, double deviation, boolean over) {
        assertThat(Placement.isOver(new Readiness(0.5, deviation, 0), asked)).isEqualTo(over);
    }

    private int next(Candidate... candidates) {
        var id = placement.next(List.of(candidates)).orElseThrow().item().item();
        return Integer.parseInt(id.substring(2));
    }

    private static Candidate checked(int number, Cell cell, double seconds) {
        return candidate(number, new Question(cell, ItemType.PREDICT_OUTPUT, false), seconds);
    }

    private static Candidate candidate(int number, Question question, double seconds) {
        var item = new ItemId("test", "q-%08d".formatted(number));
        return new Candidate(item, question, seconds, false);
    }
}
