package app.interval.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Version;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Reset;
import app.interval.readiness.Cell;
import app.interval.readiness.Forecasts.Tested;
import app.interval.readiness.Question;
import app.interval.readiness.Response;
import app.interval.readiness.Response.Given;
import app.interval.readiness.Response.Met;
import app.interval.study.FakeItems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/// What is asked, and what had been met before.
class ResponsesTest extends ResponsesFixture {

    private static final Cell HTTP = new Cell("web/http", Level.MID);

    @Test
    void aRightAnswerAtFirstSightIsEvidenceOfItsTopicAndLevel() {
        add(answered(1, RIGHT));

        var question = new Question(HTTP, ItemType.SINGLE_CHOICE, false);
        assertThat(only()).isEqualTo(new Response(0, question, Given.plain(1), Met.NEVER));
    }

    @Test
    void daysAreCountedFromTheFirstAnswerWhateverBecameOfIt() {
        add(submitted(1));
        stamps.pass(Duration.ofHours(60));
        add(answered(2, RIGHT));

        assertThat(only().day()).isEqualTo(2.5);
    }

    @Test
    void anAnswerBeforeTheFirstByTheClockIsOfTheFirstDay() {
        add(answered(1, RIGHT));
        stamps.pass(Duration.ofDays(-3));
        add(answered(2, RIGHT));

        assertThat(evidence().getLast().day()).isZero();
    }

    @Test
    void exposuresAreCountedOverAllContexts() {
        for (var word : List.of("study", "practice", "placement", "mock", "something-new")) {
            var asked = asked(1, new Context(word), 0);
            var attempt = attempt(asked, PICKED, effort(Duration.ofSeconds(30), 0));
            add(new Answered(stamps.stamp(), attempt, WRONG));
        }

        assertThat(evidence())
                .extracting(one -> one.met().exposures())
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aFollowUpIsPartOfItsQuestion() {
        add(answered(1, RIGHT));
        var followUp =
                attempt(asked(1, Context.STUDY, 1), PICKED, effort(Duration.ofSeconds(9), 0));
        add(new Answered(stamps.stamp(), followUp, WRONG));
        add(answered(1, RIGHT));

        assertThat(evidence()).extracting(one -> one.met().exposures()).containsExactly(0, 1);
    }

    @Test
    void aResetForgetsNoExposure() {
        add(answered(1, RIGHT));
        add(new Reset(stamps.stamp(), FakeItems.id(1)));
        add(answered(1, RIGHT));

        assertThat(evidence().getLast().met().exposures()).isEqualTo(1);
    }

    @Test
    void anAnswerByAWrongKeyIsNoEvidenceButAnExposure() {
        add(answered(1, RIGHT));
        add(answered(2, RIGHT));
        add(answered(1, RIGHT));
        corrected.put(FakeItems.id(1), new Version(1, 1));
        corrected.put(FakeItems.id(2), new Version(1, 0));
        assertThat(only().met().exposures()).isZero();

        corrected.remove(FakeItems.id(1));
        assertThat(evidence()).hasSize(3);
    }

    @Test
    void anotherQuestionOfTheObjectiveIsASibling() {
        item(1, ItemType.SINGLE_CHOICE, "web/http#m5");
        item(2, ItemType.SINGLE_CHOICE, "web/http#m5");
        item(3, ItemType.SINGLE_CHOICE, "web/http#e5");
        add(submitted(1));
        add(answered(2, RIGHT));
        add(answered(2, RIGHT));
        add(answered(3, RIGHT));

        assertThat(evidence())
                .extracting(one -> one.met().sibling())
                .containsExactly(true, false, false);
    }

    @Test
    void aTopicThatMovedIsTheSameTopic() {
        item(1, ItemType.SINGLE_CHOICE, "web/input#s2");
        item(2, ItemType.SINGLE_CHOICE, "web/forms#s2");
        add(answered(1, RIGHT));
        add(answered(2, RIGHT));

        assertThat(evidence())
                .extracting(one -> one.question().cell())
                .containsOnly(new Cell("web/forms", Level.SENIOR));
        assertThat(evidence().getLast().met().sibling()).isTrue();
    }

    @Test
    void whatTheCurriculumDoesNotHaveIsNoEvidence() {
        item(1, ItemType.SINGLE_CHOICE, "own/cards#m1");
        add(answered(1, RIGHT));

        assertThat(evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "43199, true", "43200, false", "-86400, true"})
    void halfADayLaterIsAnotherDay(int seconds, boolean sameDay) {
        add(answered(1, RIGHT));
        stamps.pass(Duration.ofSeconds(seconds));
        add(answered(1, RIGHT));

        assertThat(evidence().getLast().met().sameDay()).isEqualTo(sameDay);
    }

    @Test
    void recallIsWhatWasNotedAtTheTime() {
        add(answered(1, RIGHT));
        add(before(answered(1, RIGHT), OptionalDouble.of(0.7), OptionalDouble.empty()));

        assertThat(evidence().getLast().met().recall()).hasValue(0.7);
    }

    @Test
    void whatIsAskedNowCanBeForecast() {
        add(answered(1, WRONG));
        stamps.pass(Duration.ofDays(2));
        var responses = nothing();
        responses.append(log);
        var item = FakeItems.id(1);
        var asked = responses.asked(item, facts(item), stamps.now(), OptionalDouble.of(0.8));

        var question = new Question(HTTP, ItemType.SINGLE_CHOICE, false);
        var met = new Met(1, OptionalDouble.of(0.8), false, false);
        assertThat(asked).contains(new Response(2, question, Given.plain(1), met));
        assertThat(responses.size()).isEqualTo(1);
    }

    @Test
    void forecastsOfFirstAttemptsAreTested() {
        add(before(answered(1, WRONG), OptionalDouble.empty(), OptionalDouble.of(0.4)));
        add(before(answered(1, RIGHT), OptionalDouble.of(0.9), OptionalDouble.of(0.8)));
        add(answered(2, RIGHT));
        var responses = nothing();
        responses.append(log);

        assertThat(responses.forecasts().tested()).containsExactly(new Tested(0.4, 0));
    }

    private static Answered before(
            Answered answer, OptionalDouble recall, OptionalDouble forecast) {
        var attempt = answer.attempt();
        return new Answered(
                answer.stamp(),
                new Attempt(
                        attempt.asked(),
                        attempt.answer(),
                        attempt.effort(),
                        new Before(recall, forecast)),
                answer.judgement());
    }
}
