package app.interval.world.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Context;
import app.interval.world.learner.SimulatedEvent.Answered;
import app.interval.world.learner.SimulatedEvent.RedoLast;
import app.interval.world.learner.SimulatedEvent.SessionEnd;
import app.interval.world.learner.SimulatedEvent.SessionStart;
import app.interval.world.learner.SimulatedEvent.UndoLast;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SimulatedLearnerTest {

    private static final List<ItemFacts> ITEMS = BareItems.of(1_500);
    private static final List<SimulatedEvent> EVENTS = events(Habits.DEFAULT, 1);
    private static final List<Answered> ANSWERS =
            EVENTS.stream().filter(Answered.class::isInstance).map(Answered.class::cast).toList();

    @Test
    void givesExactlyTheAnswersAskedFor() {
        assertThat(ANSWERS).hasSize(100_000);
        var few = new Habits(77, LocalDate.of(2026, 2, 2), 10, Habits.DEFAULT.zone());
        assertThat(events(few, 5).stream().filter(Answered.class::isInstance)).hasSize(77);
    }

    @Test
    void theSameSeedGivesTheSameLife() {
        var habits = new Habits(3_000, LocalDate.of(2026, 2, 2), 60, Habits.DEFAULT.zone());

        assertThat(events(habits, 3)).isEqualTo(events(habits, 3)).isNotEqualTo(events(habits, 4));
    }

    @Test
    void timeNeverRunsBackwardsAndAnAnswerTakesItsTime() {
        for (var i = 1; i < EVENTS.size(); i++) {
            var before = EVENTS.get(i - 1).at();
            var event = EVENTS.get(i);
            assertThat(event.at()).isAfterOrEqualTo(before);
            if (event instanceof Answered(var at, _, _, var result)) {
                var spent = result.effort().spent();
                assertThat(at.minus(spent.taken())).isAfterOrEqualTo(before);
                assertThat(spent.taken()).isGreaterThan(spent.idle());
            }
        }
    }

    @Test
    void sessionsFollowEachOtherAndHoldAllAnswers() {
        var open = false;
        for (var event : EVENTS) {
            if (event instanceof SessionStart) {
                assertThat(open).isFalse();
                open = true;
            } else {
                assertThat(open).isTrue();
                open = !(event instanceof SessionEnd);
            }
        }
        assertThat(open).isFalse();
    }

    @Test
    void anUndoFollowsTheAnswerItTakesBackAndARedoTheUndo() {
        for (var i = 1; i < EVENTS.size(); i++) {
            if (EVENTS.get(i) instanceof UndoLast) {
                assertThat(EVENTS.get(i - 1)).isInstanceOf(Answered.class);
            }
            if (EVENTS.get(i) instanceof RedoLast) {
                assertThat(EVENTS.get(i - 1)).isInstanceOf(UndoLast.class);
            }
        }
        assertThat(share(UndoLast.class)).isCloseTo(0.01, within(0.002));
        assertThat(share(RedoLast.class)).isBetween(0.002, 0.005);
    }

    @Test
    void mostAnswersAreRightAndLaterOnesMore() {
        var right = ANSWERS.stream().map(answer -> answer.result().outcome().right()).toList();

        assertThat(share(right)).isBetween(0.6, 0.95);
        assertThat(share(right.subList(0, 5_000)))
                .isLessThan(share(right.subList(95_000, 100_000)));
    }

    @Test
    void certaintyIsGivenInHalfOfTheAnswersAndTellsSomething() {
        var sure =
                ANSWERS.stream()
                        .filter(answer -> answer.result().effort().certainty().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        answer ->
                                                answer.result().effort().certainty().orElseThrow(),
                                        Collectors.averagingDouble(answer ->
                                                answer.result().outcome().right() ? 1 : 0)));

        assertThat(sure.values()).hasSize(3);
        assertThat(
                        sure.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue))
                .isSorted();
    }

    @Test
    void theWholeBankIsMetOverManyMonthsWithGaps() {
        var met =
                ANSWERS.stream()
                        .collect(Collectors.toMap(a -> a.item().id(), Answered::at, (a, _) -> a));
        var days =
                EVENTS.stream()
                        .map(event -> event.at().atZone(Habits.DEFAULT.zone()).toLocalDate())
                        .distinct()
                        .toList();
        var longest =
                IntStream.range(1, days.size())
                        .mapToLong(i -> days.get(i).toEpochDay() - days.get(i - 1).toEpochDay())
                        .max();

        var most =
                ANSWERS.stream()
                        .collect(Collectors.groupingBy(a -> a.item().id(), Collectors.counting()));

        assertThat(met).hasSize(1_500);
        assertThat(most.values()).allMatch(times -> times < 400);
        assertThat(Duration.between(EVENTS.getFirst().at(), EVENTS.getLast().at()))
                .isBetween(Duration.ofDays(530), Duration.ofDays(555));
        assertThat(days).hasSizeBetween(350, 450);
        assertThat(longest.orElseThrow()).isGreaterThanOrEqualTo(15);
        assertThat(
                        met.values().stream()
                                .filter(at ->
                                        at.isAfter(
                                                EVENTS.getFirst().at().plus(Duration.ofDays(100)))))
                .hasSizeGreaterThan(200);
    }

    @Test
    void onlyTheLearnerJudgesWhatNoKeyCanDecideAndOnlyStudyIsScheduled() {
        assertThat(ANSWERS)
                .allSatisfy(answer -> {
                    assertThat(answer.result().outcome().selfGraded())
                            .isEqualTo(answer.item().demand().selfGraded());
                    assertThat(answer.result().dontKnow() && answer.result().outcome().right())
                            .isFalse();
                });
        assertThat(ANSWERS.stream().map(Answered::context).distinct())
                .containsExactlyInAnyOrder(Context.STUDY, Context.PRACTICE);
    }

    private static double share(Class<?> kind) {
        return EVENTS.stream().filter(kind::isInstance).count() / (double) ANSWERS.size();
    }

    private static double share(List<Boolean> right) {
        return right.stream().filter(Boolean::booleanValue).count() / (double) right.size();
    }

    private static List<SimulatedEvent> events(Habits habits, long seed) {
        return SimulatedLearner.events(ITEMS, habits, SimulatedLearnerTest::doubling, seed)
                .toList();
    }

    /// Ten minutes after a failure; else the interval since the last answer, doubled or so, up to a
    /// year.
    private static Known doubling(CardState current, Grade grade, Instant at) {
        var before = current instanceof Known known ? known.memory().stability() : 1;
        var days =
                grade == Grade.AGAIN ? 0.5 : Math.min(365, before * (0.6 + 0.6 * grade.number()));
        var wait =
                grade == Grade.AGAIN
                        ? Duration.ofMinutes(10)
                        : Duration.ofHours(Math.round(24 * days));
        return new Known(current.item(), new Memory(days, days, 5), at, at.plus(wait));
    }
}
