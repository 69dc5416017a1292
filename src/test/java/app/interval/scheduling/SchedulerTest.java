package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.Memory;
import app.interval.domain.Settings;
import app.interval.domain.Settings.Goal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

class SchedulerTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ItemId ITEM = new ItemId("app.interval.core", "q-00000001");
    private static final Fresh FRESH = new Fresh(ITEM);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final Instant TEN = berlin(SATURDAY.atTime(10, 0));
    private static final Known KNOWN = known(TEN.minus(Duration.ofDays(3)));

    @Test
    void aFailureComesBackAfterTenMinutesWhateverTheModelWants() {
        assertThat(wait(new FixedModel(3, 4, 5, 6), FRESH, Grade.AGAIN)).isEqualTo(minutes(10));
        assertThat(wait(new FixedModel(3, 4, 5, 6), KNOWN, Grade.AGAIN)).isEqualTo(minutes(10));
        assertThat(wait(new FixedModel(1e-4, 4, 5, 6), KNOWN, Grade.AGAIN)).isEqualTo(minutes(10));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AGAIN")
    void nothingElseUsesAStep(Grade grade) {
        var model = new FixedModel(0.001, 0.25, 0.5, 0.75);

        assertThat(wait(model, FRESH, grade))
                .isEqualTo(Duration.ofHours(6).multipliedBy(grade.number() - 1));
    }

    @ParameterizedTest
    @EnumSource
    void nothingComesBackBeforeTenMinutes(Grade grade) {
        assertThat(wait(new FixedModel(1e-4, 1e-4, 1e-4, 1e-4), KNOWN, grade))
                .isEqualTo(minutes(10));
    }

    @ParameterizedTest
    @CsvSource({
        "1,    2026-11-22T04:00",
        "1.49, 2026-11-22T04:00",
        "1.5,  2026-11-23T04:00",
        "30,   2026-12-21T04:00"
    })
    void fromOneDayOnAnItemIsDueWhenADayOfStudyBegins(double days, LocalDateTime due) {
        assertThat(good(days, TEN)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T03:59, 2, 2026-11-23T04:00",
        "2026-11-22T04:01, 2, 2026-11-24T04:00",
        "2026-11-21T23:59, 1, 2026-11-22T04:00",
        "2026-11-22T00:01, 1, 2026-11-23T04:00",
        "2026-11-22T03:59, 1, 2026-11-23T04:00",
        "2026-11-22T04:01, 1, 2026-11-23T04:00"
    })
    void theNightIsStillTheEveningAndNobodyIsAskedAgainInTheSameSitting(
            LocalDateTime at, double days, LocalDateTime due) {
        assertThat(good(days, berlin(at))).isEqualTo(due);
    }

    @Test
    void anotherStartOfTheDayIsHeeded() {
        var late = settings(Optional.empty(), 0.9, LocalTime.of(12, 0));
        var scheduler = new Scheduler(new FixedModel(1, 0.01, 2, 3), late);

        assertThat(scheduler.next(FRESH, Grade.GOOD, TEN, BERLIN).dueAt())
                .isEqualTo(berlin(SATURDAY.plusDays(1).atTime(12, 0)));
    }

    @Test
    void theFirstEasyIsAtMostThreeWeeksAndTheNextOneIsNot() {
        var model = new FixedModel(1, 2, 5, 53.9);

        assertThat(wait(model, FRESH, Grade.EASY)).isEqualTo(untilFour(21));
        assertThat(wait(model, KNOWN, Grade.EASY)).isEqualTo(untilFour(54));
    }

    @Test
    void theFirstEasyIsNeverSoonerThanGood() {
        var model = new FixedModel(1, 2, 37.6, 332);

        assertThat(wait(model, FRESH, Grade.EASY)).isEqualTo(untilFour(38));
    }

    @Test
    void nothingIsPutOffForMoreThanAHundredYears() {
        assertThat(wait(new FixedModel(1, 2, 36_500, 36_500), KNOWN, Grade.EASY))
                .isEqualTo(wait(new FixedModel(1, 2, 36_500, 36_500), KNOWN, Grade.GOOD));
        assertThat(good(36_500, TEN)).isEqualTo(SATURDAY.plusDays(36_500).atTime(4, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-11-30T04:00",
        "2026-11-23, 2026-11-22T04:00",
        "2026-11-22, 2026-12-21T04:00",
        "2026-11-21, 2026-12-21T04:00",
        "2026-11-01, 2026-12-21T04:00"
    })
    void theLastReviewIsOnTheDayBeforeTheInterviewUnlessThatIsToday(
            LocalDate interview, LocalDateTime due) {
        var settings = settings(Optional.of(interview), 0.9, LocalTime.of(4, 0));
        var scheduler = new Scheduler(new FixedModel(1, 2, 30, 60), settings);

        assertThat(local(scheduler.next(KNOWN, Grade.GOOD, TEN, BERLIN).dueAt())).isEqualTo(due);
    }

    @Test
    void theDateGoesBeforeTheSameSitting() {
        var settings = settings(Optional.of(SATURDAY.plusDays(2)), 0.9, LocalTime.of(4, 0));
        var scheduler = new Scheduler(new FixedModel(1, 2, 30, 60), settings);
        var night = berlin(SATURDAY.plusDays(1).atTime(2, 0));

        assertThat(local(scheduler.next(KNOWN, Grade.GOOD, night, BERLIN).dueAt()))
                .isEqualTo(SATURDAY.plusDays(1).atTime(4, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T10:00, 1,   2026-03-29T04:00",
        "2026-03-28T22:00, 0.5, 2026-03-29T11:00",
        "2026-03-29T01:30, 1,   2026-03-30T04:00",
        "2026-10-24T10:00, 1,   2026-10-25T04:00",
        "2026-10-24T22:00, 0.5, 2026-10-25T09:00",
        "2026-10-24T23:30, 1,   2026-10-25T04:00",
        "2026-03-01T10:00, 60,  2026-04-30T04:00"
    })
    void aDayStillBeginsAtFourWhenTheClocksChange(
            LocalDateTime at, double days, LocalDateTime due) {
        assertThat(good(days, berlin(at))).isEqualTo(due);
    }

    @Test
    void onATripTheDayBeginsWhereTheLearnerIs() {
        var scheduler = new Scheduler(new FixedModel(1, 2, 3, 4), Settings.DEFAULT);

        var card = scheduler.next(KNOWN, Grade.GOOD, TEN, TOKYO);

        assertThat(card.dueAt().atZone(TOKYO).toLocalDateTime())
                .isEqualTo(SATURDAY.plusDays(3).atTime(4, 0));
        assertThat(card.memory().fastStability()).isEqualTo(1 + 3);
    }

    @Test
    void aClockSetBackCountsAsNoTimeAtAll() {
        var scheduler = new Scheduler(new FixedModel(1, 2, 3, 4), Settings.DEFAULT);
        var fromTheFuture = known(TEN.plus(Duration.ofDays(2)));

        var card = scheduler.next(fromTheFuture, Grade.GOOD, TEN, BERLIN);

        assertThat(card.memory().fastStability()).isEqualTo(1);
        assertThat(scheduler.recall(fromTheFuture, TEN)).hasValue(1);
    }

    @Test
    void timeCountsToTheMicrosecond() {
        var scheduler = new Scheduler(new FixedModel(1, 2, 3, 4), Settings.DEFAULT);
        var later = KNOWN.answeredAt().plus(Duration.ofHours(36)).plusNanos(86_400_000);

        assertThat(scheduler.recall(KNOWN, later)).hasValue(1 / (1 + 1.500001));
    }

    @Test
    void nothingIsKnownOfAFreshItem() {
        assertThat(new Scheduler(new FixedModel(1, 2, 3, 4), Settings.DEFAULT).recall(FRESH, TEN))
                .isEmpty();
    }

    @Test
    void whoWantsToRememberMoreIsAskedSooner() {
        var model = new Fsrs7(Fsrs7.DEFAULTS);
        var keen = settings(Optional.empty(), 0.95, LocalTime.of(4, 0));

        assertThat(new Scheduler(model, keen).next(FRESH, Grade.GOOD, TEN, BERLIN).dueAt())
                .isBefore(
                        new Scheduler(model, Settings.DEFAULT)
                                .next(FRESH, Grade.GOOD, TEN, BERLIN)
                                .dueAt());
    }

    private static LocalDateTime good(double days, Instant at) {
        var scheduler = new Scheduler(new FixedModel(1, 0.001, days, days), Settings.DEFAULT);
        return local(scheduler.next(KNOWN, Grade.GOOD, at, BERLIN).dueAt());
    }

    private static Duration wait(MemoryModel model, CardState card, Grade grade) {
        var scheduler = new Scheduler(model, Settings.DEFAULT);
        return Duration.between(TEN, scheduler.next(card, grade, TEN, BERLIN).dueAt());
    }

    private static Settings settings(
            Optional<LocalDate> interview, double retention, LocalTime dayStart) {
        return Settings.DEFAULT
                .with(new Goal(Level.MID, interview))
                .retaining(retention)
                .with(dayStart);
    }

    private static Known known(Instant answeredAt) {
        return new Known(ITEM, new Memory(3, 3, 5), answeredAt, answeredAt);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Duration untilFour(int days) {
        return Duration.between(TEN, berlin(SATURDAY.plusDays(days).atTime(4, 0)));
    }

    private static Instant berlin(LocalDateTime local) {
        return local.atZone(BERLIN).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(BERLIN).toLocalDateTime();
    }
}
