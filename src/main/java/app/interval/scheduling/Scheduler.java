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
    private static final double LONGEST_DAYS = 36_500;
    private static final double LONGEST_FIRST_EASY_DAYS = 21;

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
        var days = Math.min(days(current, grade, at), longest(at, zone));
        return new Known(current.item(), memory, at, due(at, zone, days));
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

    /// A better grade never comes back sooner, whatever the curve says.
    private double days(CardState current, Grade grade, Instant at) {
        var days = STEP.toSeconds() / DAY_SECONDS;
        for (var g = Grade.HARD; g.compareTo(grade) <= 0; g = Grade.of(g.number() + 1)) {
            var memory = model.after(memory(current), elapsed(current, at), g);
            var interval = model.interval(memory, settings.retention());
            if (g == Grade.EASY) {
                var cap = current instanceof Fresh ? LONGEST_FIRST_EASY_DAYS : LONGEST_DAYS;
                return Math.max(days, Math.min(cap, interval));
            }
            days = Math.max(days, interval);
        }
        return days;
    }

    /// No review falls after the day before the interview.
    private double longest(Instant at, ZoneId zone) {
        var today = studyDay(at, zone);
        return settings.goal()
                .interview()
                .map(interview -> ChronoUnit.DAYS.between(today, interview) - 1)
                .filter(left -> left > 0)
                .map(Long::doubleValue)
                .orElse(LONGEST_DAYS);
    }

    private Instant due(Instant at, ZoneId zone, double days) {
        if (days < 1) {
            return at.plusMillis(Math.round(days * DAY_SECONDS * 1_000));
        }
        var day = studyDay(at, zone).plusDays(Math.round(days));
        var begins = begins(day, zone);
        return Duration.between(at, begins).compareTo(SAME_SITTING) < 0
                ? begins(day.plusDays(1), zone)
                : begins;
    }

    private Instant begins(LocalDate day, ZoneId zone) {
        return day.atTime(settings.dayStart()).atZone(zone).toInstant();
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
