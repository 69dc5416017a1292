package app.interval.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Undone;
import app.interval.readiness.Response;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Which judgement of an answer is evidence, and what is taken back.
class ResponsesJudgementTest extends ResponsesFixture {

    @Test
    void anAnswerTakenBackIsNoEvidenceButTheItemWasSeen() {
        add(undone(add(answered(1, RIGHT))));
        add(answered(1, RIGHT));

        assertThat(only().met().exposures()).isEqualTo(1);
    }

    @Test
    void anAnswerBroughtForthIsEvidenceAtItsOldPlace() {
        var undone = add(undone(add(answered(1, WRONG))));
        add(answered(2, RIGHT));
        add(new Redone(stamps.stamp(), undone.stamp().action()));

        assertThat(scores()).containsExactly(0.0, 1.0);
    }

    @Test
    void whatWasRevealedAndNeverJudgedIsAnExposureOnly() {
        add(submitted(1));
        assertThat(evidence()).isEmpty();

        add(answered(1, RIGHT));
        assertThat(only().met().exposures()).isEqualTo(1);
    }

    @Test
    void anAssessmentCountsAtThePlaceOfTheAnswer() {
        var submitted = add(submitted(1));
        add(answered(2, RIGHT));
        add(assessed(submitted, 0.5));

        assertThat(scores()).containsExactly(0.5, 1.0);
    }

    @Test
    void theNewestJudgementCounts() {
        var answer = add(answered(1, WRONG));
        add(overridden(answer, 1));
        assertThat(scores()).containsExactly(1.0);

        add(overridden(answer, 0));
        assertThat(scores()).containsExactly(0.0);
    }

    @Test
    void aJudgementTakenBackGivesWayToTheOneBefore() {
        var submitted = add(submitted(1));
        add(assessed(submitted, 0.5));
        var second = add(assessed(submitted, 1));
        assertThat(scores()).containsExactly(1.0);

        var undone = add(undone(second));
        assertThat(scores()).containsExactly(0.5);

        add(new Redone(stamps.stamp(), undone.stamp().action()));
        assertThat(scores()).containsExactly(1.0);
    }

    @Test
    void anAnswerTakenBackIsNotBroughtForthByJudgingIt() {
        var answer = add(answered(1, WRONG));
        add(undone(answer));
        add(overridden(answer, 1));

        assertThat(evidence()).isEmpty();
    }

    @Test
    void aJudgementOfADeviceWhoseClockIsBehindHoldsAllTheSame() {
        var answer = answered(1, WRONG);
        add(overridden(answer, 1));
        add(answer);

        assertThat(scores()).containsExactly(1.0);
    }

    @Test
    void aNewAnswerIsNewFromItsPosition() {
        var responses = nothing();

        assertThat(responses.append(List.of(answered(1, RIGHT)))).isZero();
        assertThat(responses.append(List.of(answered(2, RIGHT), answered(3, RIGHT)))).isEqualTo(1);
        assertThat(responses.append(List.of())).isEqualTo(3);
        assertThat(responses.from(1)).hasSize(2);
    }

    @Test
    void whatIsTakenBackChangesTheEvidenceFromThere() {
        var responses = nothing();
        var second = answered(2, RIGHT);
        responses.append(List.of(answered(1, RIGHT), second, answered(3, RIGHT)));

        assertThat(responses.append(List.of(undone(second)))).isEqualTo(1);
        assertThat(responses.from(1)).hasSize(1);
        assertThat(responses.size()).isEqualTo(3);
    }

    @Test
    void aJudgementThatSaysTheSameChangesNothing() {
        var responses = nothing();
        var answer = answered(1, RIGHT);
        responses.append(List.of(answer));

        assertThat(responses.append(List.of(overridden(answer, 1)))).isEqualTo(1);
    }

    private List<Double> scores() {
        return evidence().stream().map(Response::given).map(Response.Given::score).toList();
    }

    private Undone undone(Event event) {
        return new Undone(stamps.stamp(), event.stamp().action());
    }

    private Assessed assessed(Event submitted, double share) {
        return new Assessed(stamps.stamp(), submitted.stamp().id(), judgement(share, true));
    }

    private Overridden overridden(Event answer, double share) {
        return new Overridden(stamps.stamp(), answer.stamp().id(), judgement(share, false));
    }
}
