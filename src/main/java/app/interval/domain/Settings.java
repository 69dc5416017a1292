package app.interval.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// What the learner wants; changes estimates and plans.
///
/// @param dayStart local time at which a day of study begins
/// @param keys the keys of the learner's own, by what they do
public record Settings(
        Goal goal, Pace pace, Spacing spacing, LocalTime dayStart, Map<String, String> keys) {

    /// What holds until the learner says otherwise.
    public static final Settings DEFAULT =
            new Settings(
                    new Goal(Level.MID, Optional.empty()),
                    new Pace(25, 10, 0.5),
                    new Spacing(0.90, Spacing.LONGEST, Map.of()),
                    LocalTime.of(4, 0),
                    Map.of());

    public Settings {
        keys = Map.copyOf(keys);
    }

    /// The local day of study `at` belongs to: the night before the day start is still the evening.
    /// Clocks that are set back over a day start do not begin the day twice.
    public LocalDate studyDay(Instant at, ZoneId zone) {
        var local = at.atZone(zone).toLocalDateTime();
        var day = local.minusNanos(dayStart.toNanoOfDay()).toLocalDate();
        if (begins(day, zone).isAfter(at)) {
            return day.minusDays(1);
        }
        var next = day.plusDays(1);
        return begins(next, zone).isAfter(at) ? day : next;
    }

    /// When a day of study begins; the first time if clocks show that time twice, and when they go
    /// on if they leave it out.
    public Instant begins(LocalDate day, ZoneId zone) {
        return day.atTime(dayStart).atZone(zone).toInstant();
    }

    /// The same with another goal.
    public Settings with(Goal other) {
        return new Settings(other, pace, spacing, dayStart, keys);
    }

    /// The same with another pace.
    public Settings with(Pace other) {
        return new Settings(goal, other, spacing, dayStart, keys);
    }

    /// The same with another spacing.
    public Settings with(Spacing other) {
        return new Settings(goal, pace, other, dayStart, keys);
    }

    /// The same with days that begin at another time.
    public Settings with(LocalTime other) {
        return new Settings(goal, pace, spacing, other, keys);
    }

    /// The same with other keys.
    Settings with(Map<String, String> other) {
        return new Settings(goal, pace, spacing, dayStart, other);
    }

    /// The same with another desired retention.
    public Settings retaining(double share) {
        return with(new Spacing(share, spacing.longest(), spacing.ease()));
    }

    /// Desired retention, above 0.5 and below 1.
    public double retention() {
        return spacing.retention();
    }

    /// The interview to come.
    public record Goal(Level level, Optional<LocalDate> interview) {}

    /// How much a day.
    ///
    /// @param minutes wanted a day
    /// @param newItems at most so many items a day that were never answered before
    /// @param newShare share of the minutes for new items while both those and repetitions last, 0
    ///   to 1
    public record Pace(int minutes, int newItems, double newShare) {

        public Pace {
            if (!(newShare >= 0 && newShare <= 1)) {
                throw new IllegalArgumentException("share of new items " + newShare);
            }
        }
    }

    /// When what was answered comes back.
    ///
    /// @param retention desired retention, above 0.5 and below 1
    /// @param longest interval, in days, at least 1
    /// @param ease of days of the week; those left out are normal
    public record Spacing(double retention, int longest, Map<DayOfWeek, Ease> ease) {

        /// Days in a hundred years: no limit.
        public static final int LONGEST = 36_500;

        public Spacing {
            if (!(retention > 0.5 && retention < 1)) {
                throw new IllegalArgumentException("desired retention " + retention);
            }
            if (longest < 1 || longest > LONGEST) {
                throw new IllegalArgumentException("longest interval " + longest);
            }
            ease = Map.copyOf(ease);
        }

        /// How much is to come back on `day`.
        public Ease ease(DayOfWeek day) {
            return ease.getOrDefault(day, Ease.NORMAL);
        }
    }
}
