package app.interval.planning;

import app.interval.domain.Settings.Pace;
import app.interval.domain.Settings.Spacing;

/// What a plan is made under.
///
/// @param days looked ahead, today included; with an interview, until its day
/// @param interview whether recall counts at the end of those days; else items come when they are
///   due
/// @param today what today has had already
public record Terms(Pace pace, Aim aim, int days, boolean interview, Spent today) {

    /// Two years. Nobody knows an interview that far ahead.
    public static final int MOST_DAYS = 730;

    public Terms {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a plan for " + days + " days");
        }
    }

    /// At the beginning of a day, and with no interval too long.
    ///
    /// @param retention desired retention, above 0.5 and below 1
    public Terms(Pace pace, double retention, int days, boolean interview) {
        this(pace, new Aim(retention, Spacing.LONGEST), days, interview, Spent.NONE);
    }

    /// When items are to come back.
    ///
    /// @param retention desired retention, above 0.5 and below 1
    /// @param longest no interval is longer, in days
    public record Aim(double retention, int longest) {}

    /// What was done on a day.
    ///
    /// @param newItems met for the first time
    public record Spent(double minutes, int newItems) {

        /// Nothing yet.
        public static final Spent NONE = new Spent(0, 0);
    }

    /// Desired retention, above 0.5 and below 1.
    public double retention() {
        return aim.retention;
    }

    /// The same at another pace.
    public Terms at(Pace other) {
        return new Terms(other, aim, days, interview, today);
    }

    /// The same over another time.
    public Terms over(int other) {
        return new Terms(pace, aim, other, interview, today);
    }

    /// Minutes that `day`, from 0, has left.
    double minutes(int day) {
        return pace.minutes() - (day == 0 ? today.minutes : 0);
    }

    /// How many items may be met on `day`, from 0.
    int newItems(int day) {
        return pace.newItems() - (day == 0 ? today.newItems : 0);
    }
}
