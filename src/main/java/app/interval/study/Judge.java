package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Assessment;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Assessment.Rated;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Context;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Judgement.Target;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.domain.log.Stamp;
import app.interval.scheduling.GradeRule;
import app.interval.scheduling.GradeRule.Signals;
import app.interval.scheduling.Load;
import app.interval.scheduling.Scheduler;
import app.interval.scheduling.Tempo;
import app.interval.study.Table.Chance;
import app.interval.study.Table.Verdict;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// Turns answers and outcomes into what the log says of them.
///
/// @param besides what is due besides an item
record Judge(Scheduler scheduler, UUID session, Function<ItemId, Load> besides) {

    Attempt attempt(Turn turn, Answer answer, Effort effort, Stamp stamp) {
        var edition = turn.item().facts().edition();
        var asked = new Asked(Optional.of(session), 0, edition, Context.STUDY, turn.order());
        var recall = scheduler.recall(turn.card(), stamp.at());
        return new Attempt(asked, answer, effort, new Before(recall, OptionalDouble.empty()));
    }

    /// What the grade of `attempt` hangs on besides its outcome.
    ///
    /// @param before how fast the learner was until then
    static Signals signals(ItemType type, Attempt attempt, Supplier<Tempo> before) {
        var seen = attempt.before().recall().isPresent();
        return Signals.of(type, attempt.effort(), seen, before);
    }

    /// The grade the learner gave, or the one that follows from a rubric; help makes no difference
    /// to what an answer sounded like.
    static Grade grade(ItemType type, Assessment assessment, Outcome outcome) {
        return switch (assessment) {
            case Graded(var grade, _) -> grade;
            case Rated _ -> GradeRule.grade(new Signals(type, false, false), outcome);
        };
    }

    /// What `grade`, given for `outcome` of the answer stamped `stamp`, means for the item.
    ///
    /// @param remarks what the learner marked
    Verdict verdict(Turn turn, Outcome outcome, Remarks remarks, Grade grade, Stamp stamp) {
        var load = besides.apply(turn.card().item());
        var card = scheduler.next(turn.card(), grade, stamp.at(), stamp.zone(), load);
        var target =
                new Target(scheduler.settings().retention(), scheduler.model().parameters().id());
        var days = Scheduler.days(stamp.at(), card.dueAt());
        var scheduled = new Scheduled(grade, GradeRule.VERSION, card.dueAt(), days, target);
        var judgement = new Judgement(outcome, remarks, Optional.of(scheduled));
        var back = comeback(stamp, card.dueAt());
        return new Verdict(
                judgement, card, back, afterwards(card, grade, stamp), chance(turn, card, stamp));
    }

    private Chance chance(Turn turn, Known card, Stamp stamp) {
        return new Chance(
                scheduler.recall(turn.card(), stamp.at()),
                scheduler.recall(card, card.dueAt()).orElseThrow());
    }

    private Optional<Comeback> afterwards(Known card, Grade grade, Stamp stamp) {
        if (grade != Grade.AGAIN) {
            return Optional.empty();
        }
        var remembered = scheduler.next(card, Grade.GOOD, card.dueAt(), stamp.zone());
        return Optional.of(comeback(stamp, remembered.dueAt()));
    }

    private Comeback comeback(Stamp stamp, Instant due) {
        return Comeback.from(stamp.at(), due, stamp.zone(), scheduler.settings());
    }
}
