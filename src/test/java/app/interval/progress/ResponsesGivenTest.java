package app.interval.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event.Answered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// How an answer was given, and what that makes of it.
class ResponsesGivenTest extends ResponsesFixture {

    private static final Duration QUICKLY = Duration.ofSeconds(13);

    @ParameterizedTest
    @CsvSource({"13199, 0, true", "13200, 0, false", "60000, 46801, true", "60000, 46800, false"})
    void lessThanAFifthOfTheTimeOrSoIsRapidIdleTimeLeftOut(int taken, int idle, boolean rapid) {
        var answer = answered(1, RIGHT);
        var effort = answer.attempt().effort();
        var spent = new Spent(Duration.ofMillis(taken), Duration.ofMillis(idle));
        add(
                new Answered(
                        answer.stamp(),
                        attempt(
                                answer.attempt().asked(),
                                PICKED,
                                new Attempt.Effort(
                                        0, 1, effort.certainty(), effort.predicted(), spent)),
                        RIGHT));

        assertThat(only().rapid()).isEqualTo(rapid);
    }

    @Test
    void whoGivesUpIsNotRapid() {
        add(answered(1, new Answer.GaveUp(), QUICKLY, WRONG));

        assertThat(only().given().gaveUp()).isTrue();
        assertThat(only().rapid()).isFalse();
        assertThat(only().counts()).isTrue();
    }

    @Test
    void whoJudgesMayBeRapid() {
        item(1, ItemType.FLASHCARD, "web/http#m1");
        add(answered(1, new Answer.Thought(), QUICKLY, judgement(0.5, true)));

        assertThat(only().rapid()).isFalse();
        assertThat(only().given().score()).isEqualTo(0.5);
    }

    @Test
    void aHintIsNoted() {
        var attempt =
                attempt(asked(1, Context.STUDY, 0), PICKED, effort(Duration.ofSeconds(30), 1));
        add(new Answered(stamps.stamp(), attempt, RIGHT));

        assertThat(only().given().hint()).isTrue();
        assertThat(only().counts()).isFalse();
    }

    @Test
    void aMachinesPartialCreditCountsNothing() {
        add(answered(1, judgement(0.75, false)));

        assertThat(only().given().score()).isZero();
    }

    @Test
    void codeThatTheLearnerJudgesIsGradedByTheLearner() {
        item(1, ItemType.CODING, "web/http#m1");
        item(2, ItemType.CODING, "web/http#m2");
        add(answered(1, judgement(0.5, true)));
        add(answered(2, judgement(0.5, false)));

        assertThat(evidence())
                .extracting(one -> one.question().selfGraded())
                .containsExactly(true, false);
        assertThat(evidence()).extracting(one -> one.given().score()).containsExactly(0.5, 0.0);
    }

    @Test
    void aGapFilledByChoosingIsAChoice() {
        item(1, ItemType.CLOZE, "web/http#m1");
        item(2, ItemType.CLOZE, "web/http#m2");
        add(
                answered(
                        1,
                        new Answer.Filled(Map.of("1", "yield"), Set.of("1")),
                        Duration.ofSeconds(30),
                        RIGHT));
        add(
                answered(
                        2,
                        new Answer.Filled(Map.of("1", "yield"), Set.of()),
                        Duration.ofSeconds(30),
                        RIGHT));

        assertThat(evidence())
                .extracting(one -> one.question().type())
                .containsExactly(ItemType.SINGLE_CHOICE, ItemType.CLOZE);
    }
}
