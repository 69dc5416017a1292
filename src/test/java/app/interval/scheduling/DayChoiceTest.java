package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Ease;
import app.interval.scheduling.DayChoice.Limits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DayChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Limits FAR = Limits.of(36_500, 1);

    /// Days from today.
    private static final long SUNDAY = 8;

    @ParameterizedTest
    @CsvSource({"1, 1", "1.4, 1", "1.5, 2", "2.49, 2"})
    void shortIntervalsAreNotSpread(double days, long chosen) {
        assertThat(choose(Load.NONE, days, FAR)).containsOnly(chosen);
    }

    /// Anki's ranges.
    @ParameterizedTest
    @CsvSource({
        "2.5,  2,   4",
        "5,    4,   6",
        "7,    5,   9",
        "10,   8,   12",
        "20,   17,  23",
        "60,   55,  65",
        "100,  93,  107",
        "1000, 948, 1052"
    })
    void longerOnesFallIntoARangeAroundThem(double days, long first, long last) {
        assertThat(choose(Load.NONE, days, FAR))
                .contains(first, last)
                .allMatch(day -> day >= first && day <= last);
    }

    @Test
    void noneFallsBehindTheLastDay() {
        assertThat(choose(Load.NONE, 20, Limits.of(21, 1)))
                .contains(21L)
                .allMatch(day -> day <= 21);
        assertThat(choose(Load.NONE, 20, Limits.of(5, 1))).containsOnly(4L, 5L);
        assertThat(choose(Load.NONE, 20, Limits.of(5, 5))).containsOnly(5L);
        assertThat(choose(Load.NONE, 3, Limits.of(1, 1))).containsOnly(1L);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "9, 9", "10, 9", "20, 17", "30, 25", "200, 195"})
    void theLastFifthBeforeAnEveAtMostSixDaysSharesWhatWouldComeLater(long eve, long first) {
        assertThat(choose(Load.NONE, 300, Limits.before(eve, 1)))
                .contains(first, eve)
                .allMatch(day -> day >= first && day <= eve);
    }

    @Test
    void whatIsSharedAvoidsACrowdedDayHoweverFarItIs() {
        var load = load(Map.of(TODAY.plusDays(120), 30), Set.of());

        assertThat(choose(load, 300, Limits.before(120, 1))).doesNotContain(120L).contains(119L);
        assertThat(choose(load, 300, Limits.of(120, 1))).doesNotContain(120L).contains(119L);
    }

    @Test
    void theSweepKeepsBehindAWorseGradeAndNeverPassesTheEve() {
        assertThat(choose(Load.NONE, 300, Limits.before(30, 28))).containsOnly(28L, 29L, 30L);
        assertThat(choose(Load.NONE, 300, Limits.before(30, 31))).containsOnly(30L);
    }

    @Test
    void aCrowdedDayIsAvoided() {
        var load = load(Map.of(TODAY.plusDays(10), 30), Set.of());

        assertThat(share(load, 10, 10)).isLessThan(0.002);
        assertThat(share(load, 10, 9)).isCloseTo(0.25, within(0.01));
    }

    @Test
    void aDayOnWhichOneItemIsDueGivesWayToEmptyOnes() {
        var load = load(Map.of(TODAY.plusDays(10), 1), Set.of());

        assertThat(share(load, 10, 10)).isLessThan(0.002);
        assertThat(share(load, 10, 9)).isCloseTo(0.25, within(0.01));
    }

    /// Anki's weight of a day that is not empty falls with the third power of how far it is.
    @Test
    void whereNoDayIsEmptyAnEarlierOneIsLikelierThanALaterOne() {
        var load =
                load(
                        IntStream.rangeClosed(8, 12)
                                .boxed()
                                .collect(Collectors.toMap(day -> TODAY.plusDays(day), _ -> 1)),
                        Set.of());

        for (long day = 9; day <= 12; day++) {
            assertThat(share(load, 10, day))
                    .isCloseTo(share(load, 10, 8) * Math.pow(8.0 / day, 3), within(0.002));
        }
    }

    @Test
    void aDayOfTheWeekThatIsToHoldLittleIsAvoidedWhereThereIsAChoice() {
        var chosen = choose(Load.NONE, day -> ease(day, Ease.MINIMUM), 10, FAR);

        assertThat(chosen).contains(9L, 10L);
        assertThat(chosen.stream().filter(day -> day == SUNDAY)).hasSizeLessThan(2);
        assertThat(choose(Load.NONE, _ -> Ease.MINIMUM, 10, FAR))
                .as("where all are alike")
                .contains(8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void aReducedDayIsTakenUntilItHoldsHalfOfWhatTheOthersDo() {
        var others =
                IntStream.rangeClosed(8, 12)
                        .boxed()
                        .collect(Collectors.toMap(day -> TODAY.plusDays(day), _ -> 10));
        others.put(TODAY.plusDays(SUNDAY), 3);
        assertThat(choose(load(others, Set.of()), day -> ease(day, Ease.REDUCED), 10, FAR))
                .contains(SUNDAY);

        others.put(TODAY.plusDays(SUNDAY), 6);
        var chosen = choose(load(others, Set.of()), day -> ease(day, Ease.REDUCED), 10, FAR);
        assertThat(chosen.stream().filter(day -> day == SUNDAY)).hasSizeLessThan(2);
    }

    private static Ease ease(DayOfWeek day, Ease onSunday) {
        return day == DayOfWeek.SUNDAY ? onSunday : Ease.NORMAL;
    }

    @Test
    void allDaysAlikeAreTakenAlike() {
        for (long day = 8; day <= 12; day++) {
            assertThat(share(Load.NONE, 10, day)).isCloseTo(0.2, within(0.01));
        }
    }

    @Test
    void siblingsKeepApart() {
        var load = load(Map.of(TODAY.plusDays(10), 1), Set.of(TODAY.plusDays(10)));

        assertThat(share(load, 10, 10)).isLessThan(0.002);
        assertThat(share(load, 10, 8)).isCloseTo(2 * share(load, 10, 9), within(0.01));
    }

    @Test
    void veryLongIntervalsAreSpreadWithoutRegardToWhatIsDue() {
        var crowded = load(Map.of(TODAY.plusDays(100), 1_000), Set.of());

        assertThat(choose(crowded, 100, FAR)).isEqualTo(choose(Load.NONE, 100, FAR));
    }

    /// So it is the chance alone that chooses among days: the same one the same day, always.
    @Test
    void aGreaterChanceNeverChoosesAnEarlierDay() {
        var load = load(Map.of(TODAY.plusDays(39), 2, TODAY.plusDays(41), 1), Set.of());

        assertThat(choose(load, 40, FAR)).isSorted();
        assertThat(choose(load, 100, FAR)).isSorted();
        assertThat(choose(load, 300, Limits.before(30, 1))).isSorted();
    }

    private static double share(Load load, double days, long wanted) {
        return choose(load, days, FAR).stream().filter(day -> day == wanted).count() / 1_000.0;
    }

    private static List<Long> choose(Load load, double days, Limits limits) {
        return choose(load, _ -> Ease.NORMAL, days, limits);
    }

    private static List<Long> choose(
            Load load, Function<DayOfWeek, Ease> ease, double days, Limits limits) {
        return IntStream.range(0, 1_000)
                .mapToDouble(i -> i / 1_000.0)
                .mapToLong(chance -> new DayChoice(load, ease, chance).choose(TODAY, days, limits))
                .boxed()
                .toList();
    }

    private static Load load(Map<LocalDate, Integer> due, Set<LocalDate> siblings) {
        return new Load() {
            @Override
            public int due(LocalDate day) {
                return due.getOrDefault(day, 0);
            }

            @Override
            public boolean hasSibling(LocalDate day) {
                return siblings.contains(day);
            }
        };
    }
}
