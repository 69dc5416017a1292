package app.interval.study;

import static app.interval.study.StudyFixture.effort;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.GaveUp;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a day of study took is what its sessions took, and the plan counts it like that.
class SpendingTest {

    /// One exercise of twenty minutes, then many of a minute.
    private final StudyFixture desk =
            new StudyFixture(
                    new FakeBank(
                            Stream.concat(
                                            Stream.of(
                                                    FakeItems.item(
                                                            1,
                                                            FakeItems.OBJECTIVE,
                                                            ItemType.SINGLE_CHOICE,
                                                            FakeItems.single(1).task(),
                                                            Duration.ofMinutes(20))),
                                            IntStream.rangeClosed(2, 40)
                                                    .mapToObj(FakeItems::single))
                                    .toList()));

    @Test
    void aLongExerciseGivenUpAtOnceLeavesTheDayToBePlanned() {
        desk.due(1, 30);
        var sitting = desk.sit(4);
        for (int answers = 0; answers < 4; answers++) {
            desk.wrong(sitting);
            sitting.next();
        }

        assertThat(spent()).isLessThan(Duration.ofMinutes(5));
        assertThat(desk.study.agenda().isDone()).isFalse();
        assertThat(desk.study.agenda().expected()).isGreaterThan(Duration.ofMinutes(15));
    }

    @Test
    void whatIsReadBetweenTwoAnswersCountsAsLongAsItIsReading() {
        var sitting = desk.sit(3);
        desk.stamps.pass(Duration.ofMinutes(1));
        sitting.answer(new GaveUp(), effort());
        assertThat(spent()).as("but for two idle seconds").isEqualTo(Duration.ofSeconds(58));

        desk.stamps.pass(Duration.ofHours(2));
        sitting.next();
        sitting.answer(new GaveUp(), effort());

        var answering = Duration.ofSeconds(18);
        assertThat(spent())
                .isEqualTo(Duration.ofSeconds(58).plus(answering).plus(Spending.READING));
    }

    @Test
    void theTimeInWhichASessionWasLeftIsNotSpent() {
        var sitting = desk.sit(3);
        desk.right(sitting);
        sitting.pause();
        var before = spent();
        desk.stamps.pass(Duration.ofMinutes(2));

        desk.resume();

        assertThat(spent()).isEqualTo(before);
    }

    @Test
    void practiceTakesNothingFromThePlan() {
        var sitting = desk.sit(Request.of(new Length.Questions(3)).asPractice());
        desk.wrong(sitting);
        sitting.next();
        desk.wrong(sitting);

        assertThat(spent()).isZero();
    }

    @Test
    void anotherDayIsUntouched() {
        desk.right(desk.sit(3));
        desk.stamps.pass(Duration.ofDays(1));

        assertThat(spent()).isZero();
    }

    private Duration spent() {
        return desk.journal.spentOn(desk.study.present().day());
    }
}
