package app.interval.planning;

/// An item a plan has to do with, seen from today.
///
/// @param dueInDays days of study until it is due, below 0 if it is overdue; 0 if it was never
///   answered
public record Prospect(Candidate candidate, double dueInDays, Standing standing) {

    /// One that may be asked at any time.
    public Prospect(Candidate candidate, double dueInDays) {
        this(candidate, dueInDays, Standing.OPEN);
    }

    /// Whether an item may be asked.
    public enum Standing {
        OPEN,
        /// It had its turn today: before tomorrow it is asked only if it is due.
        HAD_TODAY,
        /// It is set aside: it counts and is not asked.
        ASIDE
    }

    boolean isAsked(int day) {
        return switch (standing) {
            case OPEN -> true;
            case HAD_TODAY -> day > 0 || dueInDays <= 0;
            case ASIDE -> false;
        };
    }
}
