package app.interval.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Version;
import app.interval.domain.log.Outcome;
import app.interval.progress.Diary.Day;
import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.Preferences;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final FakeStamps stamps = new FakeStamps();

    @Test
    void repetitionsAreCountedByTheDayTheyFallDueAndOverdueOnesToday() {
        var now = stamps.now();
        var standing =
                standing(
                        List.of(),
                        Map.of(
                                FakeItems.id(1), now.minus(Duration.ofDays(3)),
                                FakeItems.id(2), now.plus(Duration.ofHours(2)),
                                // Before the next day of study begins at four in the morning.
                                FakeItems.id(3), Instant.parse("2026-11-22T02:59:00Z"),
                                FakeItems.id(4), Instant.parse("2026-11-22T03:00:00Z"),
                                FakeItems.id(5), now.plus(Duration.ofDays(13)),
                                FakeItems.id(6), now.plus(Duration.ofDays(14))));

        assertThat(standing.ahead().days())
                .containsExactly(3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void itemsThatLeftTheBankAreNotAhead() {
        var standing = standing(List.of(), Map.of(FakeItems.id(77), stamps.now()));

        assertThat(standing.ahead().days()).containsOnly(0);
    }

    @Test
    void theDiaryAddsUpEachDayAndLeavesOutWhatWasTakenBackOrNeverJudged() {
        var standing =
                standing(
                        List.of(
                                answer(TODAY, 20),
                                answer(TODAY, 30),
                                takenBack(TODAY, 15),
                                takenBack(TODAY.minusDays(4), 15),
                                answer(TODAY.minusDays(9), 5)),
                        Map.of());

        assertThat(standing.diary().days())
                .containsEntry(TODAY, new Day(2, Duration.ofSeconds(50)))
                .containsEntry(TODAY.minusDays(9), new Day(1, Duration.ofSeconds(5)))
                .hasSize(2);
        assertThat(standing.diary().between(TODAY.minusDays(8), TODAY).total())
                .isEqualTo(new Day(2, Duration.ofSeconds(50)));
    }

    private Standing standing(List<Trace> answers, Map<ItemId, Instant> due) {
        var trail =
                new Trail() {
                    @Override
                    public List<Trace> answers() {
                        return answers;
                    }

                    @Override
                    public Map<ItemId, Instant> due() {
                        return due;
                    }
                };
        var preferences = new Preferences(new FakeJournal());
        return new Progress(trail, FakeBank.sample(), preferences, stamps).standing();
    }

    private static Trace answer(LocalDate day, int seconds) {
        return new Trace(
                new Trace.Asked(FakeItems.id(1), new Version(1, 0), "python/lists", Level.MID),
                new Trace.Sat(day, Duration.ofSeconds(seconds)),
                false,
                Optional.of(new Outcome(true, 1, false)));
    }

    private static Trace takenBack(LocalDate day, int seconds) {
        var answer = answer(day, seconds);
        return new Trace(answer.asked(), answer.sat(), answer.aided(), Optional.empty());
    }
}
