package app.interval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// What the learner wants; changes estimates and plans.
///
/// @param retention desired retention, above 0.5 and below 1
/// @param dayStart local time at which a day of study begins
public record Settings(Goal goal, Pace pace, double retention, LocalTime dayStart) {

    /// What holds until the learner says otherwise.
    public static final Settings DEFAULT =
            new Settings(
                    new Goal(Level.MID, Optional.empty()),
                    new Pace(25, 10),
                    0.90,
                    LocalTime.of(4, 0));

    public Settings {
        if (!(retention > 0.5 && retention < 1)) {
            throw new IllegalArgumentException("desired retention " + retention);
        }
    }

    /// The local day of study `at` belongs to: the night before the day start is still the evening.
    public LocalDate studyDay(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().minusNanos(dayStart.toNanoOfDay()).toLocalDate();
    }

    Settings with(Goal other) {
        return new Settings(other, pace, retention, dayStart);
    }

    Settings with(Pace other) {
        return new Settings(goal, other, retention, dayStart);
    }

    /// The interview to come.
    public record Goal(Level level, Optional<LocalDate> interview) {}

    /// How much a day.
    ///
    /// @param minutes wanted a day
    /// @param newItems at most so many items a day that were never answered before
    public record Pace(int minutes, int newItems) {}
}
