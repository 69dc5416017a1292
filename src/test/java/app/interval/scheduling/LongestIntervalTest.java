package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.Ease;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Settings.Goal;
import app.interval.domain.Settings.Spacing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What would come back after the longest interval that is allowed.
class LongestIntervalTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant TEN = TODAY.atTime(10, 0).atZone(BERLIN).toInstant();
    private static final Fresh FRESH = new Fresh(new ItemId("app.interval.core", "q-00000001"));
    private static final MemoryModel MODEL = new FixedModel(1, 20, 200, 300);
    private static final CardState KNOWN = Scheduler.known(MODEL, FRESH, Grade.GOOD, TEN, TEN);

    /// Half the width of the range of thirty days is three and a half.
    @Test
    void theDaysBeforeItShareWhatWouldComeLater() {
        assertThat(days(KNOWN, Grade.GOOD, longest(30))).containsOnly(27L, 28L, 29L, 30L);
        assertThat(days(KNOWN, Grade.GOOD, longest(200)))
                .contains(188L, 200L)
                .allMatch(day -> day >= 188 && day <= 200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 91, 365})
    void nothingComesBackLaterThanTheLearnerWishes(int longest) {
        for (var grade : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
            assertThat(days(KNOWN, grade, longest(longest))).allMatch(day -> day <= longest);
        }
    }

    @Test
    void aDayOfTheWeekThatIsToHoldLittleIsAvoided() {
        var thursday = new Spacing(0.9, 26, Map.of(DayOfWeek.THURSDAY, Ease.MINIMUM));
        var easy = TODAY.plusDays(26);

        assertThat(easy.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(days(KNOWN, Grade.GOOD, Settings.DEFAULT.with(thursday)))
                .contains(23L, 24L, 25L)
                .doesNotContain(26L);
    }

    @Test
    void aBetterGradeComesBackLaterWhileThereIsADayForIt() {
        var wishes = longest(30);
        var good = days(KNOWN, Grade.GOOD, wishes);
        var easy = days(KNOWN, Grade.EASY, wishes);

        for (int i = 0; i < good.size(); i++) {
            assertThat(easy.get(i)).isGreaterThanOrEqualTo(Math.min(30, good.get(i) + 1));
        }
    }

    @Test
    void withoutRegardToWhatIsDueItIsTheLastDay() {
        var scheduler = new Scheduler(MODEL, longest(30));

        assertThat(day(scheduler.next(KNOWN, Grade.GOOD, TEN, BERLIN).dueAt())).isEqualTo(30);
    }

    @Test
    void firstAnswersThatWereEasyAreSpreadToo() {
        assertThat(days(FRESH, Grade.EASY, Settings.DEFAULT, new FixedModel(1, 2, 5, 54)))
                .containsOnly(18L, 19L, 20L, 21L);
    }

    @Test
    void theEveOfTheInterviewGoesBeforeALongerInterval() {
        var goal = new Goal(Level.MID, Optional.of(TODAY.plusDays(11)));

        assertThat(days(KNOWN, Grade.GOOD, longest(30).with(goal))).containsOnly(9L, 10L);
    }

    @Test
    void everyDateIsToldByItsRule() {
        var scheduler = new Scheduler(MODEL, longest(30));
        var easy = new Scheduler(new FixedModel(1, 2, 5, 54), Settings.DEFAULT);
        for (int minute = 0; minute < 60; minute++) {
            var at = TEN.plus(Duration.ofMinutes(minute));
            for (var grade : List.of(Grade.GOOD, Grade.EASY)) {
                var card = scheduler.next(KNOWN, grade, at, BERLIN, Load.NONE);
                assertThat(DateRule.of(card, scheduler, 0.9, BERLIN)).isEqualTo(DateRule.LONGEST);
            }
            var first = easy.next(FRESH, Grade.EASY, at, BERLIN, Load.NONE);
            assertThat(DateRule.of(first, easy, 0.9, BERLIN)).isEqualTo(DateRule.FIRST_EASY);
        }
    }

    private static List<Long> days(CardState card, Grade grade, Settings settings) {
        return days(card, grade, settings, MODEL);
    }

    /// Of answers in a hundred minutes of one morning, nothing else being due.
    private static List<Long> days(
            CardState card, Grade grade, Settings settings, MemoryModel model) {
        var scheduler = new Scheduler(model, settings);
        return IntStream.range(0, 100)
                .mapToObj(minute -> TEN.plus(Duration.ofMinutes(minute)))
                .map(at -> scheduler.next(card, grade, at, BERLIN, Load.NONE).dueAt())
                .map(LongestIntervalTest::day)
                .toList();
    }

    private static long day(Instant due) {
        return ChronoUnit.DAYS.between(TODAY, Settings.DEFAULT.studyDay(due, BERLIN));
    }

    private static Settings longest(int days) {
        return Settings.DEFAULT.with(new Spacing(0.9, days, Map.of()));
    }
}
