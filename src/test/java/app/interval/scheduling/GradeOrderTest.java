package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Settings;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// The date that a better grade gets where the curve or the calendar would bring it back sooner.
/// [OrderLawsTest] has the law.
class GradeOrderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ItemId ITEM = new ItemId("app.interval.core", "q-00000001");
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

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

    /// On 25 October 2026 clocks show half past two twice.
    @Test
    void aDayBeginsOnceAlsoWhenClocksAreSetBackOverItsStart() {
        var settings = Settings.DEFAULT.with(LocalTime.of(2, 30));
        var scheduler = new Scheduler(new FixedModel(1, 0.5, 1, 1), settings);
        var at = Instant.parse("2026-10-24T13:10:00Z");

        assertThat(due(scheduler, new Fresh(ITEM), at))
                .containsExactly(
                        at.plus(Scheduler.STEP),
                        Instant.parse("2026-10-25T01:10:00Z"),
                        Instant.parse("2026-10-26T01:30:00Z"),
                        Instant.parse("2026-10-27T01:30:00Z"));
    }

    private static List<Duration> waits(MemoryModel model, Instant at) {
        var scheduler = new Scheduler(model, Settings.DEFAULT);
        return due(scheduler, new Fresh(ITEM), at).stream()
                .map(due -> Duration.between(at, due))
                .toList();
    }

    private static List<Instant> due(Scheduler scheduler, CardState card, Instant at) {
        return Stream.of(Grade.values())
                .map(grade -> scheduler.next(card, grade, at, BERLIN).dueAt())
                .toList();
    }
}
