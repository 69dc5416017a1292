package app.interval.domain.log;

import app.interval.domain.Grade;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How an answer was judged and what followed for the schedule.
///
/// @param remarks what the learner marked, who was the judge
/// @param scheduled empty where the context moves no schedule
public record Judgement(Outcome outcome, Remarks remarks, Optional<Scheduled> scheduled) {

    /// Numbers, from 1, of the points the learner found in the answer.
    public List<Integer> ticks() {
        return remarks.ticks();
    }

    /// What the memory model was told and what was decided.
    ///
    /// @param gradeRule version of the mapping from outcomes to grades
    /// @param intervalDays from the answer to `dueAt`, in days
    public record Scheduled(
            Grade grade, int gradeRule, Instant dueAt, double intervalDays, Target target) {

        /// The log keeps microseconds; a judgement is equal to itself read back.
        public Scheduled {
            dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /// Under which wish and which parameters the next date was chosen.
    ///
    /// @param retention desired retention, 0 to 1
    public record Target(double retention, UUID parameters) {}
}
