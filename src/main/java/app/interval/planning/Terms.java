package app.interval.planning;

import app.interval.domain.Settings.Pace;

/// What a plan is made under.
///
/// @param retention desired retention, above 0.5 and below 1
/// @param days looked ahead, today included; with an interview, until its day
/// @param interview whether recall counts at the end of those days; else items come when they are
///   due
public record Terms(Pace pace, double retention, int days, boolean interview) {

    /// Two years. Nobody knows an interview that far ahead.
    public static final int MOST_DAYS = 730;

    public Terms {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a plan for " + days + " days");
        }
    }

    /// The same at another pace.
    public Terms at(Pace other) {
        return new Terms(other, retention, days, interview);
    }

    /// The same over another time.
    public Terms over(int other) {
        return new Terms(pace, retention, other, interview);
    }
}
