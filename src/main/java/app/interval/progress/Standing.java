package app.interval.progress;

import app.interval.domain.Settings;
import app.interval.domain.item.Curriculum;

import java.time.LocalDate;
import java.util.List;

/// Where the learner stands on a day of study.
public record Standing(
        Now now, Curriculum curriculum, Evidence evidence, Diary diary, Ahead ahead) {

    /// When it was looked at, and under which wishes.
    ///
    /// @param today the day of study
    public record Now(LocalDate today, Settings settings) {}

    /// Repetitions to come.
    ///
    /// @param days how many fall due on each day from today on; what is overdue counts today
    public record Ahead(List<Integer> days) {

        public Ahead {
            days = List.copyOf(days);
        }
    }
}
