package app.interval.world.learner;

import java.time.LocalDate;
import java.time.ZoneId;

/// How much the learner does.
///
/// @param answers in all, undone ones included
/// @param first the first day
/// @param days from the first to the last day, days off included
/// @param zone where the learner lives
public record Habits(int answers, LocalDate first, int days, ZoneId zone) {

    /// 100,000 answers in about eighteen months.
    public static final Habits DEFAULT =
            new Habits(100_000, LocalDate.of(2025, 1, 6), 548, ZoneId.of("Europe/Vienna"));

    public Habits {
        if (answers < 1 || days < 1) {
            throw new IllegalArgumentException(answers + " answers in " + days + " days");
        }
    }
}
