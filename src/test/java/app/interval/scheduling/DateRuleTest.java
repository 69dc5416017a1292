package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Settings;
import app.interval.domain.Wish;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;

class DateRuleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant TEN = TODAY.atTime(10, 0).atZone(BERLIN).toInstant();
    private static final Fresh FRESH = new Fresh(new ItemId("app.interval.core", "q-00000001"));
    private static final FixedModel MODEL = new FixedModel(1, 4, 10, 54);
    private static final Scheduler PLAIN = new Scheduler(MODEL, Settings.DEFAULT);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AGAIN")
    void aDateTheModelNamesIsTheCurves(Grade grade) {
        assertThat(rule(PLAIN.next(known(), grade, TEN, BERLIN))).isEqualTo(DateRule.CURVE);
    }

    @Test
    void lessThanADayIsTheCurvesToo() {
        var scheduler = new Scheduler(new FixedModel(1, 0.1, 0.6, 0.9), Settings.DEFAULT);
        var card = scheduler.next(FRESH, Grade.GOOD, TEN, BERLIN);

        assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.CURVE);
    }

    @Test
    void whoStudiesAtNightStillHasTheCurvesDay() {
        var night = TODAY.plusDays(1).atTime(3, 0).atZone(BERLIN).toInstant();

        assertThat(rule(PLAIN.next(known(), Grade.GOOD, night, BERLIN))).isEqualTo(DateRule.CURVE);
    }

    @Test
    void tenMinutesAreTheStepAfterAFailureAndForIntervalsBelow() {
        var scheduler = new Scheduler(new FixedModel(1e-4, 1e-4, 1e-4, 1e-4), Settings.DEFAULT);

        assertThat(rule(PLAIN.next(known(), Grade.AGAIN, TEN, BERLIN))).isEqualTo(DateRule.STEP);
        assertThat(
                        DateRule.of(
                                scheduler.next(FRESH, Grade.GOOD, TEN, BERLIN),
                                scheduler,
                                0.9,
                                BERLIN))
                .isEqualTo(DateRule.STEP);
    }

    @Test
    void whateverDayIsChosenForTheLoadIsTheCurvesOrNearby() {
        var found = EnumSet.noneOf(DateRule.class);
        for (int minute = 0; minute < 500; minute++) {
            var at = TEN.plus(Duration.ofMinutes(minute));
            for (var grade : EnumSet.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
                found.add(rule(PLAIN.next(known(), grade, at, BERLIN, Load.NONE)));
            }
        }

        assertThat(found).containsExactly(DateRule.CURVE, DateRule.NEARBY);
    }

    /// Good's interval is 1.1 days, Easy's 1.4: both are the day after, so Easy comes a day later.
    @Test
    void aDayThatABetterGradeMovedIsThatOfTheOrder() {
        var scheduler = new Scheduler(new Fsrs7(Fsrs7.DEFAULTS), Settings.DEFAULT);
        var first = scheduler.next(FRESH, Grade.GOOD, TEN, BERLIN, Load.NONE);
        var day = TEN.plus(Duration.ofDays(5));
        var failed = scheduler.next(first, Grade.AGAIN, day, BERLIN, Load.NONE);
        var again = day.plus(Duration.ofMinutes(15));
        var passed = scheduler.next(failed, Grade.GOOD, again, BERLIN, Load.NONE);
        var next = again.plus(Duration.ofDays(1));
        var card = scheduler.next(passed, Grade.EASY, next, BERLIN, Load.NONE);

        assertThat(scheduler.own(card, 0.9, BERLIN)).isBefore(card.dueAt());
        assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.ORDER);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "1.2, 1.3", "2.4, 2.4"})
    void gradesTooNearToEachOtherAreToldApartByTheOrder(double good, double easy) {
        var scheduler = new Scheduler(new FixedModel(0.1, good, good, easy), Settings.DEFAULT);

        assertThat(rule(scheduler, Grade.HARD)).isEqualTo(DateRule.CURVE);
        assertThat(rule(scheduler, Grade.GOOD)).isEqualTo(DateRule.ORDER);
        assertThat(rule(scheduler, Grade.EASY)).isEqualTo(DateRule.ORDER);
    }

    /// Hard comes back in the evening of the eve, which leaves the better grades no later day.
    @Test
    void onTheEveABetterGradeMayComeBackWithAWorseOne() {
        var scheduler = new Scheduler(new FixedModel(0.1, 0.9, 1.1, 3), interview(2));

        assertThat(rule(scheduler, Grade.HARD)).isEqualTo(DateRule.CURVE);
        assertThat(rule(scheduler, Grade.GOOD)).isEqualTo(DateRule.ORDER);
        assertThat(rule(scheduler, Grade.EASY)).isEqualTo(DateRule.INTERVIEW);
    }

    @Test
    void theOrderMovesNothingFurther() {
        var scheduler = new Scheduler(new FixedModel(0.1, 0.2, 0.5, 1.2), Settings.DEFAULT);
        var hours = scheduler.next(known(), Grade.GOOD, TEN, BERLIN);
        var days = scheduler.next(known(), Grade.EASY, TEN, BERLIN);

        assertThat(rule(hours.wanted(hours.dueAt().plus(Duration.ofMinutes(21)))))
                .isEqualTo(DateRule.OTHER);
        assertThat(rule(hours.wanted(hours.dueAt().minus(Duration.ofMinutes(10)))))
                .isEqualTo(DateRule.OTHER);
        assertThat(rule(days.wanted(days.dueAt().plus(Duration.ofDays(3)))))
                .isEqualTo(DateRule.OTHER);
    }

    @Test
    void veryLongIntervalsAreSpreadByChance() {
        var scheduler = new Scheduler(new FixedModel(1, 4, 100, 400), Settings.DEFAULT);
        var found = EnumSet.noneOf(DateRule.class);
        for (int minute = 0; minute < 50; minute++) {
            var at = TEN.plus(Duration.ofMinutes(minute));
            var card = scheduler.next(known(), Grade.GOOD, at, BERLIN, Load.NONE);
            found.add(DateRule.of(card, scheduler, 0.9, BERLIN));
        }

        assertThat(found).containsExactly(DateRule.CURVE, DateRule.SPREAD);
    }

    @Test
    void theDayBeforeTheInterviewIsToldFromWhatTheCurveNames() {
        var settings = interview(8);
        var scheduler = new Scheduler(MODEL, settings);
        var card = scheduler.next(known(), Grade.GOOD, TEN, BERLIN);

        assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.INTERVIEW);
        assertThat(rule(card)).isEqualTo(DateRule.OTHER);
    }

    @Test
    void everyDayOfTheSweepIsThatOfTheInterview() {
        var scheduler = new Scheduler(new FixedModel(1, 4, 90, 200), interview(31));
        var days = new HashSet<Instant>();
        for (int minute = 0; minute < 200; minute++) {
            var at = TEN.plus(Duration.ofMinutes(minute));
            var card = scheduler.next(known(), Grade.GOOD, at, BERLIN, Load.NONE);
            assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.INTERVIEW);
            days.add(card.dueAt());
        }

        assertThat(days).hasSize(6);
        var before = TODAY.plusDays(24).atTime(4, 0).atZone(BERLIN).toInstant();
        var card = scheduler.next(known(), Grade.GOOD, TEN, BERLIN).wanted(before);
        assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.OTHER);
    }

    @Test
    void theLongestIntervalWishedForIsToldWhereTheCurveNamesALongerOne() {
        var scheduler = new Scheduler(MODEL, new Wish.Longest(30).in(Settings.DEFAULT));
        var month = TODAY.plusDays(30).atTime(4, 0).atZone(BERLIN).toInstant();
        var easy = scheduler.next(known(), Grade.EASY, TEN, BERLIN).wanted(month);
        var good = scheduler.next(known(), Grade.GOOD, TEN, BERLIN).wanted(month);

        assertThat(DateRule.of(easy, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.LONGEST);
        assertThat(DateRule.of(good, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.OTHER);
    }

    @Test
    void theLongestIntervalGoesBeforeALaterInterview() {
        var settings = new Wish.Longest(28).in(interview(31));
        var scheduler = new Scheduler(new FixedModel(1, 4, 90, 200), settings);
        for (int minute = 0; minute < 50; minute++) {
            var at = TEN.plus(Duration.ofMinutes(minute));
            var card = scheduler.next(known(), Grade.GOOD, at, BERLIN, Load.NONE);
            assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.LONGEST);
        }
    }

    @Test
    void aFirstEasyAnswerIsToldWhereTheLongestIntervalIsHardlyLonger() {
        var wishes = new Wish.Longest(22).in(Settings.DEFAULT);
        var scheduler = new Scheduler(new FixedModel(1, 2, 5, 23), wishes);
        for (int minute = 0; minute < 50; minute++) {
            var at = TEN.plus(Duration.ofMinutes(minute));
            var card = scheduler.next(FRESH, Grade.EASY, at, BERLIN, Load.NONE);
            assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.FIRST_EASY);
        }
    }

    @Test
    void aCurveThatEndsOnTheDayBeforeTheInterviewNeedsNoOtherRule() {
        var scheduler = new Scheduler(MODEL, interview(11));
        var card = scheduler.next(known(), Grade.GOOD, TEN, BERLIN);

        assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.CURVE);
    }

    @Test
    void aFirstEasyAnswerWaitsShorterAndALaterOneDoesNot() {
        assertThat(rule(PLAIN.next(FRESH, Grade.EASY, TEN, BERLIN))).isEqualTo(DateRule.FIRST_EASY);
        assertThat(rule(PLAIN.next(known(), Grade.EASY, TEN, BERLIN))).isEqualTo(DateRule.CURVE);
    }

    @Test
    void aFirstEasyAnswerThatWaitsAsLongAsAGoodOneIsToldToo() {
        var scheduler = new Scheduler(new FixedModel(1, 2, 38, 332), Settings.DEFAULT);
        var card = scheduler.next(FRESH, Grade.EASY, TEN, BERLIN);

        assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.FIRST_EASY);
    }

    @Test
    void whatWasChosenUnderOtherWishesIsExplainedByNoRule() {
        var model = new Fsrs7(Fsrs7.DEFAULTS);
        var scheduler = new Scheduler(model, Settings.DEFAULT);
        var card = scheduler.next(FRESH, Grade.GOOD, TEN, BERLIN);
        var late = new Scheduler(model, new Wish.DayStart(LocalTime.NOON).in(Settings.DEFAULT));

        assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.CURVE);
        assertThat(DateRule.of(card, scheduler, 0.8, BERLIN)).isEqualTo(DateRule.OTHER);
        assertThat(DateRule.of(card, late, 0.9, BERLIN)).isEqualTo(DateRule.OTHER);
    }

    @Test
    void theCurveAloneKnowsNoLastDay() {
        var scheduler = new Scheduler(MODEL, interview(8));
        var card = scheduler.next(known(), Grade.GOOD, TEN, BERLIN);

        assertThat(scheduler.own(card, 0.9, BERLIN))
                .isEqualTo(TODAY.plusDays(10).atTime(4, 0).atZone(BERLIN).toInstant());
    }

    private static DateRule rule(Scheduler scheduler, Grade grade) {
        var card = scheduler.next(known(), grade, TEN, BERLIN, Load.NONE);
        return DateRule.of(card, scheduler, 0.9, BERLIN);
    }

    private static DateRule rule(Known card) {
        return DateRule.of(card, PLAIN, 0.9, BERLIN);
    }

    /// Answered before.
    private static CardState known() {
        return PLAIN.next(FRESH, Grade.GOOD, TEN.minus(Duration.ofDays(10)), BERLIN);
    }

    private static Settings interview(int days) {
        return new Wish.Interview(Optional.of(TODAY.plusDays(days))).in(Settings.DEFAULT);
    }
}
