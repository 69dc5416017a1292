package app.interval.study;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Event;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// How one answer went.
///
/// @param day of study on which it was given
/// @param failed whether the item is to return
/// @param sure whether the learner was sure of it
public record Result(ItemId item, LocalDate day, boolean failed, boolean right, boolean sure) {

    /// Half of what was asked for passes where the learner is the judge.
    private static final double HALF = 0.5;

    /// Every answer of `log` that counts and was judged, in that order, by its newest judgement
    /// that counts.
    static List<Result> of(List<Event> log) {
        var live = Cancelled.live(log);
        var judgements = Judgements.of(live);
        return live.stream().flatMap(event -> result(event, judgements)).toList();
    }

    private static Stream<Result> result(Event event, Judgements judgements) {
        var judgement = judgements.of(event.stamp().id());
        return Attempt.of(event)
                .flatMap(made -> judgement.map(j -> of(made, event.stamp().studyDay(), j)))
                .stream();
    }

    static Result of(Attempt attempt, LocalDate day, Judgement judgement) {
        var item = attempt.asked().edition().id();
        return of(item, day, isSure(attempt.answer(), attempt.effort()), judgement);
    }

    /// How an answer to `item` went that was so judged.
    ///
    /// @param judgement the newest that counts
    public static Result of(ItemId item, LocalDate day, boolean sure, Judgement judgement) {
        return new Result(item, day, isFailed(judgement), isRight(judgement), sure);
    }

    /// Whether an answer so judged brings its item back: by its grade, or in practice, which gives
    /// none, by its outcome.
    static boolean isFailed(Judgement judgement) {
        var outcome = judgement.outcome();
        return judgement
                .scheduled()
                .map(Scheduled::grade)
                .map(Grade.AGAIN::equals)
                .orElse(outcome.selfGraded() ? outcome.share() < HALF : !outcome.right());
    }

    /// Whether nothing about an answer so judged was wrong. Who judges an answer of their own may
    /// be content with less than everything.
    public static boolean isRight(Judgement judgement) {
        return judgement.outcome().selfGraded()
                ? !isFailed(judgement)
                : judgement.outcome().right();
    }

    /// Whoever gives up is not sure, whatever was said before.
    static boolean isSure(Answer answer, Effort effort) {
        return !(answer instanceof GaveUp)
                && effort.certainty().filter(Certainty.SURE::equals).isPresent();
    }

    /// Whether the learner was sure and wrong.
    boolean isMisjudged() {
        return sure && !right;
    }
}
