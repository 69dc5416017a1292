package app.interval.study;

import app.interval.domain.Grade;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.scheduling.GradeTally;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The grades of the newest answers, as they count: what was taken back does not, and of several
/// judgements of an answer the newest does.
public final class Grades {

    /// So many answers are looked at, because people change.
    public static final int WINDOW = 1_000;

    private Grades() {}

    /// How often each grade was given.
    ///
    /// @param log in the order of replay
    public static GradeTally of(List<Event> log) {
        var live = Cancelled.live(log);
        var judgements = Judgements.of(live);
        var given =
                live.stream()
                        .flatMap(event -> Attempt.of(event).stream().map(at -> given(event, at)))
                        .toList();
        return tally(
                given.stream()
                        .map(one -> one.graded(judgements.of(one.answer).flatMap(Grades::grade)))
                        .toList());
    }

    /// An answer that counts.
    ///
    /// @param grade none if it moved no schedule
    public record Given(UUID answer, boolean isFirst, Optional<Grade> grade) {

        private Given graded(Optional<Grade> other) {
            return new Given(answer, isFirst, other);
        }
    }

    /// The same from what counts already.
    ///
    /// @param given every answer that counts, the newest last
    public static GradeTally tally(List<Given> given) {
        var tally = GradeTally.NONE;
        for (var one : given.subList(Math.max(0, given.size() - WINDOW), given.size())) {
            if (one.grade.isPresent()) {
                tally = tally.after(one.isFirst, one.grade.get());
            }
        }
        return tally;
    }

    private static Given given(Event event, Attempt attempt) {
        return new Given(event.stamp().id(), attempt.before().recall().isEmpty(), Optional.empty());
    }

    private static Optional<Grade> grade(Judgement judgement) {
        return judgement.scheduled().map(Scheduled::grade);
    }
}
