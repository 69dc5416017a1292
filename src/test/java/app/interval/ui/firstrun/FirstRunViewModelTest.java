package app.interval.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.Wish.Aim;
import app.interval.domain.Wish.Interview;
import app.interval.domain.Wish.Minutes;
import app.interval.study.FakeJournal.Disk;
import app.interval.study.Length;
import app.interval.ui.firstrun.FirstRunViewModel.State;
import app.interval.ui.kit.Reading.Good;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// No toolkit is started: properties work without one.
class FirstRunViewModelTest {

    private final FirstRunFixture fixture = new FirstRunFixture();
    private final FirstRunViewModel model = fixture.model;

    @Test
    void whatWasAnsweredIsOneActionAndASessionOfThatLengthBegins() {
        model.levelProperty().set(Level.SENIOR);
        model.dayProperty().set("11.12.2026");
        model.minutesProperty().set("40");
        model.begin();

        assertThat(fixture.wishes())
                .containsExactly(
                        new Aim(Level.SENIOR),
                        new Interview(Optional.of(LocalDate.of(2026, 12, 11))),
                        new Minutes(40));
        assertThat(fixture.actions()).isOne();
        assertThat(fixture.begun).containsExactly(new Length.Minutes(40));
    }

    @Test
    void aDateThatWasNotGivenIsNotNoted() {
        model.begin();

        assertThat(fixture.wishes()).containsExactly(new Aim(Level.MID), new Minutes(25));
        assertThat(fixture.begun).containsExactly(new Length.Minutes(25));
    }

    @Test
    void minutesLeftEmptyAreTheUsualOnes() {
        model.minutesProperty().set(" ");
        model.begin();

        assertThat(fixture.wishes()).containsExactly(new Aim(Level.MID));
        assertThat(fixture.begun).containsExactly(new Length.Minutes(25));
    }

    @Test
    void skippingNotesNothing() {
        model.levelProperty().set(Level.SENIOR);
        model.skip();

        assertThat(fixture.skipped).isOne();
        assertThat(fixture.preferences.firstTime()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20.11.2026, 25", "soon, 25", "'', 4", "'', many"})
    void nothingBeginsWhileAnAnswerCannotBeRead(String day, String minutes) {
        model.dayProperty().set(day);
        model.minutesProperty().set(minutes);
        model.begin();

        assertThat(fixture.begun).isEmpty();
        assertThat(fixture.preferences.firstTime()).isTrue();
    }

    @Test
    void answersThatCouldNotBeStoredStandWhereTheyWereAndCanBeStoredAgain() {
        model.dayProperty().set("11.12.2026");
        fixture.journal.disk(Disk.IS_FULL);
        model.begin();

        assertThat(model.stateProperty().get()).isInstanceOf(State.Failed.class);
        assertThat(model.dayProperty().get()).isEqualTo("11.12.2026");
        assertThat(fixture.begun).isEmpty();

        fixture.journal.disk(Disk.WORKS);
        model.begin();
        assertThat(fixture.wishes()).hasSize(3);
        assertThat(fixture.begun).hasSize(1);
    }

    @Test
    void aSecondEnterWhileTheFirstIsStoredDoesNothing() {
        fixture.background.hold();
        model.begin();
        model.begin();
        model.skip();
        fixture.background.release();

        assertThat(fixture.actions()).isOne();
        assertThat(fixture.begun).hasSize(1);
        assertThat(fixture.skipped).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "25, 10 new questions today",
        "9, 10 new questions today",
        "8, about 9 questions today",
        "5, about 6 questions today",
        "480, 10 new questions today",
        "'', 25 unless you say otherwise"
    })
    void minutesAreSaidInQuestions(String typed, String comment) {
        assertThat(model.minutes(typed))
                .isInstanceOfSatisfying(
                        Good.class, good -> assertThat(good.comment()).isEqualTo(comment));
    }

    @Test
    void withoutQuestionsMinutesAreSaidInNothing() {
        assertThat(fixture.model(Duration.ZERO).minutes("25"))
                .isEqualTo(new Good<>(Optional.of(25), ""));
    }
}
