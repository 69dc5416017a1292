package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Settings.Goal;
import app.interval.domain.Settings.Pace;
import app.interval.planning.Forecast;
import app.interval.planning.Forecast.Day;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the plan says of today and tomorrow is what the sessions of today and tomorrow ask.
class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void whatFallsDueTomorrowMorningIsNoWorkOfToday() {
        var settings = settings(Optional.empty(), new Pace(60, 0, 0.5));
        var desk = new StudyFixture(FakeBank.ofChoices(20), settings);
        var tomorrow =
                TODAY.plusDays(1).atTime(LocalTime.of(4, 0)).atZone(desk.stamps.zone()).toInstant();
        cards(desk, Duration.ofDays(3), Duration.between(desk.stamps.now(), tomorrow));

        var days = desk.study.plan().forecast(settings).days();

        assertThat(desk.study.agenda().due()).isZero();
        assertThat(days.getFirst()).isEqualTo(new Day(0, 0, 0));
        assertThat(days.get(1).repetitions()).isEqualTo(20, within(0.01));
    }

    @Test
    void whatWasDoneTodayIsNotPlannedForTodayOnceMore() {
        var settings = settings(Optional.of(TODAY.plusDays(1)), new Pace(5, 4, 0.5));
        var desk = new StudyFixture(FakeBank.ofChoices(20), settings);
        var before = desk.study.plan().forecast(settings).days().getFirst();
        var sitting = desk.sit(5);
        while (sitting.table() instanceof Table.Asking) {
            desk.right(sitting);
            sitting.next();
        }

        var after = desk.study.plan().forecast(settings).days().getFirst();

        assertThat(before.met()).isEqualTo(4, within(0.01));
        assertThat(after.met()).isZero();
        assertThat(after.minutes()).isLessThan(before.minutes());
    }

    @Test
    void whatIsSetAsideStillCounts() {
        var settings = settings(Optional.of(TODAY.plusDays(10)), new Pace(20, 0, 0.5));
        var desk = new StudyFixture(FakeBank.ofChoices(2), settings);
        cards(desk, Duration.ofDays(3), Duration.ofDays(1));
        var before = recall(desk, settings);

        desk.study.shelf().setAside(FakeItems.id(1));

        assertThat(recall(desk, settings)).isLessThan(before);
    }

    @Test
    void withAnInterviewNewAndKnownStillTakeTurns() {
        var settings = settings(Optional.of(TODAY.plusDays(20)), new Pace(20, 10, 0.5));
        var desk = new StudyFixture(FakeBank.ofChoices(40), settings);
        desk.due(1, 15);

        var sitting = desk.sit(12);
        var fresh = new ArrayList<Boolean>();
        while (sitting.table() instanceof Table.Asking(var turn)) {
            fresh.add(!(turn.card() instanceof Known));
            desk.right(sitting);
            sitting.next();
        }

        assertThat(fresh).contains(true, false);
        assertThat(fresh.indexOf(false)).isLessThan(6);
        assertThat(fresh.indexOf(true)).isLessThan(6);
    }

    private static double recall(StudyFixture desk, Settings settings) {
        Forecast forecast = desk.study.plan().forecast(settings);
        return forecast.recall().mean();
    }

    private static Settings settings(Optional<LocalDate> interview, Pace pace) {
        return Settings.DEFAULT.with(new Goal(Level.ENTRY, interview)).with(pace);
    }

    /// Every item, answered `ago` and due `ahead`.
    private static void cards(StudyFixture desk, Duration ago, Duration ahead) {
        var memory = desk.model.after(Optional.empty(), 0, Grade.GOOD);
        var now = desk.stamps.now();
        List<Known> cards =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(n ->
                                new Known(FakeItems.id(n), memory, now.minus(ago), now.plus(ahead)))
                        .toList();
        desk.journal.rebuild(cards, desk.model.parameters());
    }
}
