package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Settings.Goal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// What would come back after the interview, all of it together.
class FinalSweepTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate EVE = TODAY.plusDays(30);

    private final Map<LocalDate, Integer> due = new HashMap<>();

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AGAIN")
    void theLastDaysShareItEvenly(Grade grade) {
        for (int i = 0; i < 300; i++) {
            answer(i, grade);
        }

        assertThat(due.keySet())
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(day -> day.isAfter(EVE.minusDays(6)) && !day.isAfter(EVE));
        assertThat(due.values()).allMatch(items -> items <= 1.3 * 300 / due.size());
    }

    @Test
    void mixedGradesAreSharedTooAndTheEveHasNoMoreThanItsPart() {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            answer(i, Grade.of(random.nextInt(2, 5)));
        }

        assertThat(new TreeMap<>(due).firstKey()).isEqualTo(EVE.minusDays(5));
        assertThat(due.getOrDefault(EVE, 0)).isBetween(40, 60);
        assertThat(due.values()).allMatch(items -> items >= 40 && items <= 60);
    }

    private void answer(int number, Grade grade) {
        var goal = new Goal(Level.MID, Optional.of(EVE.plusDays(1)));
        var settings = Settings.DEFAULT.with(goal);
        var scheduler = new Scheduler(new FixedModel(1, 60, 70, 80), settings);
        var item = new ItemId("test", "q-%08d".formatted(number));
        var at = at(number);
        // A first easy has a limit of its own, so the item has been answered before.
        var before = scheduler.next(new Fresh(item), Grade.GOOD, at, BERLIN);
        var card = scheduler.next(before, grade, at, BERLIN, load());
        due.merge(scheduler.settings().studyDay(card.dueAt(), BERLIN), 1, Integer::sum);
    }

    private static Instant at(int number) {
        return TODAY.atTime(10, 0).atZone(BERLIN).toInstant().plusSeconds(60L * number);
    }

    private Load load() {
        return new Load() {
            @Override
            public int due(LocalDate day) {
                return due.getOrDefault(day, 0);
            }

            @Override
            public boolean hasSibling(LocalDate day) {
                return false;
            }
        };
    }
}
