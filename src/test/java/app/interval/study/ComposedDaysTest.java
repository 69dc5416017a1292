package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemFacts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalDate;

/// On which days a new item comes that takes long.
class ComposedDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"24, 0.5, 1", "48, 0.5, 2", "24, 1, 2", "240, 1, 20", "24, 0, 0"})
    void itsDaysGiveItAQuarterOfTheMinutesForNewItems(int seconds, double share, int often) {
        var facts = ofAMinute();
        long days = 0;
        for (int day = 0; day < 20; day++) {
            var wanted = Duration.ofSeconds(seconds);
            days += ComposedDays.of(MONDAY.plusDays(day), wanted, share).isDayOf(facts) ? 1 : 0;
        }

        assertThat(days).isEqualTo(often);
    }

    @Test
    void anyDayIsOneForWhatFitsIntoItsTime() {
        var days = ComposedDays.of(MONDAY, Duration.ofHours(3), 0.5);

        assertThat(days.isDayOf(ofAMinute())).isTrue();
    }

    private static ItemFacts ofAMinute() {
        return FakeItems.single(1).facts();
    }
}
