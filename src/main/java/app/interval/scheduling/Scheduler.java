package app.interval.scheduling;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.Settings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/// Chooses when an item comes back. Same inputs, same result: the caller owns the clock.
///
/// Only a failure uses a step, of ten minutes; everything else takes the model's own interval at
/// once. From one day on, the item is due when a day of study begins, before that to the minute.
public final class Scheduler {

    /// The shortest interval, and the one after a failure.
    public static final Duration STEP = Duration.ofMinutes(10);

    private static final double DAY_SECONDS = 86_400;
    private static final long LONGEST_DAYS = 36_500;
    private static final long LONGEST_FIRST_EASY_DAYS = 21;

    /// A later day must not begin while the learner is still sitting there.
    private static final Duration SAME_SITTING = Duration.ofHours(4);

    private final MemoryModel model;
    private final Settings settings;

    public Scheduler(MemoryModel model, Settings settings) {
        this.model = model;
        this.settings = settings;
    }

    public MemoryModel model() {
        return model;
    }

    public Settings settings() {
        return settings;
    }

    /// The card after an answer of `grade` at `at`, wanted again at its due date.
    public Known next(CardState current, Grade grade, Instant at, ZoneId zone) {
        var memory = model.after(memory(current), elapsed(current, at), grade);
        return new Known(current.item(), memory, at, due(current, grade, at, zone));
    }

    /// How likely the item is remembered at `at`; nothing is known of a fresh card.
    public OptionalDouble recall(CardState current, Instant at) {
        return memory(current)
                .map(memory -> OptionalDouble.of(model.recall(memory, elapsed(current, at))))
                .orElse(OptionalDouble.empty());
    }

    /// Days between two instants, fractions included; a clock set back counts as no time at all.
    public static double days(Instant from, Instant to) {
        return Math.max(0, ChronoUnit.MICROS.between(from, to) / 1e6 / DAY_SECONDS);
    }

    /// A better grade never comes back sooner, whatever the curve and the calendar say, and it
    /// comes back later unless the floor or the last day forbids it.
    private Instant due(CardState current, Grade grade, Instant at, ZoneId zone) {
        var floor = at.plus(STEP);
        var due = floor;
        var days = 0.0;
        for (int n = Grade.HARD.number(); n <= grade.number(); n++) {
            var g = Grade.of(n);
            var memory = model.after(memory(current), elapsed(current, at), g);
            days = Math.max(days, model.interval(memory, settings.retention()));
            var last = last(at, zone, current instanceof Fresh && g == Grade.EASY);
            var own = atMost(last, zone, due(at, zone, days));
            if (own.isAfter(due)) {
                due = own;
            } else if (due.isAfter(floor)) {
                var later = days < 1 ? due.plus(STEP) : begins(studyDay(due, zone), 1, zone);
                due = studyDay(later, zone).isAfter(last) ? due : later;
            }
        }
        return due;
    }

    /// The last day of study on which the item may come back. No review falls after the day before
    /// the interview; from that day on the interview limits nothing.
    private LocalDate last(Instant at, ZoneId zone, boolean firstEasy) {
        var today = studyDay(at, zone);
        var last =
                settings.goal()
                        .interview()
                        .map(interview -> interview.minusDays(1))
                        .filter(eve -> eve.isAfter(today))
                        .orElse(today.plusDays(LONGEST_DAYS));
        var easy = today.plusDays(LONGEST_FIRST_EASY_DAYS);
        return firstEasy && easy.isBefore(last) ? easy : last;
    }

    private Instant atMost(LocalDate last, ZoneId zone, Instant due) {
        return studyDay(due, zone).isAfter(last) ? begins(last, 0, zone) : due;
    }

    private Instant due(Instant at, ZoneId zone, double days) {
        if (days < 1) {
            return at.plusMillis(Math.round(days * DAY_SECONDS * 1_000));
        }
        var today = studyDay(at, zone);
        var begins = begins(today, Math.round(days), zone);
        return Duration.between(at, begins).compareTo(SAME_SITTING) < 0
                ? begins(today, Math.round(days) + 1, zone)
                : begins;
    }

    /// When the day of study `later` days after `day` begins.
    private Instant begins(LocalDate day, long later, ZoneId zone) {
        return day.plusDays(later).atTime(settings.dayStart()).atZone(zone).toInstant();
    }

    private LocalDate studyDay(Instant at, ZoneId zone) {
        return settings.studyDay(at, zone);
    }

    private static double elapsed(CardState current, Instant at) {
        return current instanceof Known known ? days(known.answeredAt(), at) : 0;
    }

    private static Optional<Memory> memory(CardState current) {
        return current instanceof Known known ? Optional.of(known.memory()) : Optional.empty();
    }
}
