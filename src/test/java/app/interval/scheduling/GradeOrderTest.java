package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Settings.Goal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// With random valid weights a better grade sometimes gets the shorter interval; the date it comes
/// back must not show it.
class GradeOrderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ItemId ITEM = new ItemId("app.interval.core", "q-00000001");
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterGradeNeverComesBackSoonerAndSeldomAtTheSameTime(int seed) {
        var random = new Random(seed);
        var model = new Fsrs7(Weights.random(random));
        for (int i = 0; i < 40; i++) {
            var at = NOON.plusSeconds(random.nextLong(0, 400L * 86_400));
            var interview = interview(random, at);
            var scheduler = new Scheduler(model, settings(interview, random));
            var card = card(random, at);
            var load =
                    random.nextBoolean() ? Optional.of(load(random, at)) : Optional.<Load>empty();
            var due = due(scheduler, card, at, load);
            var swept = load.map(_ -> swept(scheduler, card, at)).orElse(4);
            var last = last(scheduler.settings(), card instanceof Fresh, at);
            for (int g = 1; g < 4; g++) {
                var worse = due.get(g - 1);
                var better = due.get(g);
                assertThat(better).as("%s", due).isAfterOrEqualTo(worse);
                if (better.equals(worse) && g <= swept) {
                    var day = scheduler.settings().studyDay(better, BERLIN);
                    assertThat(better.equals(at.plus(Scheduler.STEP)) || !day.isBefore(last))
                            .as("%s, last day %s", due, last)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aWholeDayIsNotSoonerThanAlmostADay() {
        var night = NOON.atZone(BERLIN).withHour(23).toInstant();

        assertThat(waits(new FixedModel(1, 0.99, 1.0, 1.01), night))
                .containsExactly(
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(1425).plusSeconds(36),
                        Duration.ofHours(29),
                        Duration.ofHours(53));
    }

    @Test
    void twoGradesOfOneDayAreADayApart() {
        assertThat(waits(new FixedModel(1, 4.3, 4.4, 4.2), NOON))
                .containsExactly(
                        Duration.ofMinutes(10),
                        Duration.ofHours(4 * 24 - 8),
                        Duration.ofHours(5 * 24 - 8),
                        Duration.ofHours(6 * 24 - 8));
    }

    @Test
    void afterAGradeOfDaysABetterOneIsNotCountedInMinutes() {
        assertThat(waits(new FixedModel(1, 4, 0.4, 0.5), NOON))
                .containsExactly(
                        Duration.ofMinutes(10),
                        Duration.ofHours(4 * 24 - 8),
                        Duration.ofHours(5 * 24 - 8),
                        Duration.ofHours(6 * 24 - 8));
    }

    @Test
    void twoGradesOfLessThanADayAreAStepApart() {
        assertThat(waits(new FixedModel(1, 0.5, 0.4, 0.5), NOON))
                .containsExactly(
                        Duration.ofMinutes(10),
                        Duration.ofHours(12),
                        Duration.ofHours(12).plusMinutes(10),
                        Duration.ofHours(12).plusMinutes(20));
    }

    private static List<Duration> waits(MemoryModel model, Instant at) {
        var scheduler = new Scheduler(model, Settings.DEFAULT);
        return due(scheduler, new Fresh(ITEM), at, Optional.empty()).stream()
                .map(due -> Duration.between(at, due))
                .toList();
    }

    private static List<Instant> due(
            Scheduler scheduler, CardState card, Instant at, Optional<Load> load) {
        return Stream.of(Grade.values())
                .map(grade ->
                        load.map(others -> scheduler.next(card, grade, at, BERLIN, others))
                                .orElseGet(() -> scheduler.next(card, grade, at, BERLIN)))
                .map(Known::dueAt)
                .toList();
    }

    /// From day to day as much as it comes, with a sibling now and then.
    private static Load load(RandomGenerator random, Instant at) {
        var due = random.ints(60, 0, 20).toArray();
        var today = at.atZone(BERLIN).toLocalDate();
        return new Load() {
            @Override
            public int due(LocalDate day) {
                return due[Math.floorMod(ChronoUnit.DAYS.between(today, day), due.length)];
            }

            @Override
            public boolean hasSibling(LocalDate day) {
                return due(day) % 7 == 1;
            }
        };
    }

    /// How many grades have days of their own before the interview, the worst ones.
    private static int swept(Scheduler scheduler, CardState card, Instant at) {
        var settings = scheduler.settings();
        var eve = last(settings, false, at);
        var free =
                new Scheduler(
                        scheduler.model(), settings.with(new Goal(Level.MID, Optional.empty())));
        return (int)
                due(free, card, at, Optional.empty()).stream()
                        .takeWhile(due -> !settings.studyDay(due, BERLIN).isAfter(eve))
                        .count();
    }

    private static LocalDate last(Settings settings, boolean fresh, Instant at) {
        var today = settings.studyDay(at, BERLIN);
        var longest = today.plusDays(fresh ? 21 : 36_500);
        var eve = settings.goal().interview().map(date -> date.minusDays(1)).orElse(longest);
        return eve.isAfter(today) && eve.isBefore(longest) ? eve : longest;
    }

    private static Optional<LocalDate> interview(RandomGenerator random, Instant at) {
        var today = at.atZone(BERLIN).toLocalDate();
        return random.nextBoolean()
                ? Optional.of(today.plusDays(random.nextInt(-2, 40)))
                : Optional.empty();
    }

    private static CardState card(RandomGenerator random, Instant at) {
        var answeredAt = at.minusSeconds(random.nextLong(-1_000, 60L * 86_400));
        return random.nextInt(4) == 0
                ? new Fresh(ITEM)
                : new Known(ITEM, Weights.memory(random), answeredAt, answeredAt);
    }

    private static Settings settings(Optional<LocalDate> interview, RandomGenerator random) {
        return Settings.DEFAULT
                .with(new Goal(Level.MID, interview))
                .retaining(random.nextDouble(0.7, 0.97));
    }
}
