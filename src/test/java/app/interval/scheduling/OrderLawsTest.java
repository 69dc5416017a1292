package app.interval.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.Grade;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// With random valid weights a better grade sometimes gets the shorter interval; the date it comes
/// back must not show it: whatever is due already, wherever a day begins, on the days when clocks
/// change, around the interview and at the longest interval that is wished.
class OrderLawsTest {

    private static final int TIMES = 25;

    static IntStream seeds() {
        return Models.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterGradeNeverComesBackSoonerAndSeldomAtTheSameTime(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var moment = Moment.any(Models.any(seed), random);
            var due = due(moment);
            for (int g = 1; g < due.size(); g++) {
                var better = due.get(g);
                assertThat(better).as("%s: %s", moment, due).isAfterOrEqualTo(due.get(g - 1));
                if (better.equals(due.get(g - 1)) && !isSwept(Grade.of(g), moment)) {
                    assertThat(better.equals(floor(moment)) || isLast(better, moment))
                            .as("%s: %s", moment, due)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingComesBackWithinTenMinutesOrAfterTheLastDay(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var moment = Moment.any(Models.any(seed), random);
            for (var due : due(moment)) {
                assertThat(due).as("%s", moment).isAfterOrEqualTo(floor(moment));
                assertThat(day(due, moment)).as("%s", moment).isBeforeOrEqualTo(last(moment));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameAnswerAtTheSameTimeGetsTheSameDate(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var moment = Moment.any(Models.any(seed), random);

            assertThat(due(moment)).isEqualTo(due(moment));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneDayOfStudyFollowsAnother(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            var moment = Moment.any(Models.any(seed), random);
            var settings = moment.scheduler().settings();
            for (int minutes = -200; minutes < 200; minutes += 10) {
                var at = moment.at().plusSeconds(60L * minutes);
                var day = day(at, moment);
                assertThat(settings.begins(day, moment.zone())).isBeforeOrEqualTo(at);
                assertThat(settings.begins(day.plusDays(1), moment.zone())).isAfter(at);
            }
        }
    }

    private static List<Instant> due(Moment moment) {
        return Stream.of(Grade.values()).map(moment::due).toList();
    }

    private static Instant floor(Moment moment) {
        return moment.at().plus(Scheduler.STEP);
    }

    /// The last day on which it may come back; a first Easy has one of its own.
    private static boolean isLast(Instant due, Moment moment) {
        var easy = day(moment.at(), moment).plusDays(21);
        var first = moment.card() instanceof Fresh && easy.isBefore(last(moment));
        return !day(due, moment).isBefore(first ? easy : last(moment));
    }

    /// Whether it would come back after the interview: what is due then chooses its day.
    private static boolean isSwept(Grade grade, Moment moment) {
        return moment.load().isPresent()
                && eve(moment).filter(last(moment)::equals).isPresent()
                && day(moment.free().due(grade), moment).isAfter(last(moment));
    }

    private static LocalDate last(Moment moment) {
        var spacing = moment.scheduler().settings().spacing();
        var longest = day(moment.at(), moment).plusDays(spacing.longest());
        return eve(moment).filter(longest::isAfter).orElse(longest);
    }

    private static Optional<LocalDate> eve(Moment moment) {
        return moment.scheduler()
                .settings()
                .goal()
                .interview()
                .map(date -> date.minusDays(1))
                .filter(eve -> eve.isAfter(day(moment.at(), moment)));
    }

    private static LocalDate day(Instant at, Moment moment) {
        return moment.scheduler().settings().studyDay(at, moment.zone());
    }
}
