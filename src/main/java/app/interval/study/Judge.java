package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Assessment;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Assessment.Rated;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Judgement.Target;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.domain.log.Stamp;
import app.interval.grading.Grader;
import app.interval.scheduling.GradeRule;
import app.interval.scheduling.GradeRule.Signals;
import app.interval.scheduling.Leech;
import app.interval.scheduling.Scheduler;
import app.interval.scheduling.Tempo;
import app.interval.study.Table.Chance;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Moved;
import app.interval.study.Table.Revealed;
import app.interval.study.Table.Verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Turns answers into what the log says of them and what lies on the table then. Writes nothing.
final class Judge {

    private final Study study;
    private final Scheduler scheduler;
    private final UUID session;
    private final Deck deck;
    private final Supplier<Tempo> tempo;

    /// @param session event of the session's start
    /// @param tempo how fast the learner is; asked only if a grade hangs on it
    Judge(Study study, UUID session, Deck deck, Supplier<Tempo> tempo) {
        this.study = study;
        this.scheduler = study.scheduler();
        this.session = session;
        this.deck = deck;
        this.tempo = tempo;
    }

    /// What is written and what is shown.
    record Ruling(List<Event> events, Judged judged) {

        private Ruling with(Event further) {
            return new Ruling(Stream.concat(events.stream(), Stream.of(further)).toList(), judged);
        }
    }

    Attempt attempt(Turn turn, Answer answer, Effort effort, Stamp stamp) {
        var edition = turn.item().facts().edition();
        var context = turn.occasion().context();
        var asked = new Asked(Optional.of(session), 0, edition, context, turn.order());
        var recall = scheduler.recall(turn.card(), stamp.at());
        var before = new Before(recall, OptionalDouble.empty());
        return new Attempt(asked, answer, aided(turn, effort), before);
    }

    private static Effort aided(Turn turn, Effort effort) {
        return new Effort(
                Math.max(turn.occasion().helped(), effort.hints()),
                effort.tries(),
                effort.certainty(),
                effort.predicted(),
                effort.spent());
    }

    /// What the grade of `attempt` hangs on besides its outcome.
    ///
    /// @param before how fast the learner was until then
    static Signals signals(ItemType type, Attempt attempt, Supplier<Tempo> before) {
        var seen = attempt.before().recall().isPresent();
        return Signals.of(type, attempt.effort(), seen, before);
    }

    /// What an answer to `turn` comes to that needs no judgement of the learner's.
    Ruling answered(Turn turn, Attempt attempt, Outcome outcome, Stamp stamp) {
        var signals = signals(turn.type(), attempt, tempo);
        var grade = GradeRule.grade(signals, outcome);
        var judgement = new Judgement(outcome, Remarks.NONE, scheduled(turn, grade, stamp));
        var moved = moved(turn, judgement, isSure(attempt), stamp);
        var verdict = new Verdict(judgement, Optional.of(signals), moved);
        var judged = judged(turn, attempt.answer(), verdict);
        return ruling(new Answered(stamp, attempt, judgement), judged);
    }

    /// What it comes to that an answer which was judged wrong was right, as the learner says.
    ///
    /// @param answered the answer
    /// @param now of the saying; dates count from the answer
    Ruling overridden(Judged before, Answered answered, Stamp now) {
        var turn = before.turn();
        var stamp = answered.stamp();
        var outcome = new Outcome(true, 1, true);
        var signals = before.verdict().signals();
        var grade = signals.map(s -> GradeRule.grade(s, outcome)).orElse(Grade.GOOD);
        var judgement = new Judgement(outcome, Remarks.NONE, scheduled(turn, grade, stamp));
        var moved = moved(turn, judgement, isSure(answered.attempt()), stamp);
        var verdict = new Verdict(judgement, signals, moved);
        var judged = new Judged(turn, before.answer(), verdict, Optional.empty());
        var ruling = ruling(new Overridden(now, stamp.id(), judgement), judged);
        return before.remedy().isEmpty() ? ruling : ruling.with(resumed(now, turn));
    }

    /// What was set aside because of the answer is asked again.
    private Event resumed(Stamp now, Turn turn) {
        return new Event.Resumed(now.also(study.stamps().id()), turn.item().id());
    }

    /// What the learner's own judgement of an answer comes to.
    ///
    /// @param now of the judgement; dates count from the answer
    Ruling assessed(Revealed revealed, Assessment assessment, Stamp now) {
        var turn = revealed.turn();
        var item = turn.item();
        Outcome outcome = Grader.assess(item.task(), item.facts().level(), assessment);
        var grade = grade(turn.type(), assessment, outcome);
        var submitted = revealed.submitted();
        var judgement =
                new Judgement(outcome, assessment.remarks(), scheduled(turn, grade, submitted));
        var sure = Result.isSure(revealed.answer(), revealed.effort());
        var moved = moved(turn, judgement, sure, submitted);
        var verdict = new Verdict(judgement, Optional.empty(), moved);
        var judged = judged(turn, revealed.answer(), verdict);
        return ruling(new Assessed(now, submitted.id(), judgement), judged);
    }

    /// The grade the learner gave, or the one that follows from a rubric; help makes no difference
    /// to what an answer sounded like.
    private static Grade grade(ItemType type, Assessment assessment, Outcome outcome) {
        return switch (assessment) {
            case Graded(var grade, _) -> grade;
            case Rated _ -> GradeRule.grade(new Signals(type, false, false), outcome);
        };
    }

    private Optional<Scheduled> scheduled(Turn turn, Grade grade, Stamp stamp) {
        if (!turn.occasion().movesSchedule()) {
            return Optional.empty();
        }
        var load = deck.besides(turn.card().item());
        var card = scheduler.next(turn.card(), grade, stamp.at(), stamp.zone(), load);
        var target =
                new Target(scheduler.settings().retention(), scheduler.model().parameters().id());
        var days = Scheduler.days(stamp.at(), card.dueAt());
        return Optional.of(new Scheduled(grade, GradeRule.VERSION, card.dueAt(), days, target));
    }

    private static boolean isSure(Attempt attempt) {
        return Result.isSure(attempt.answer(), attempt.effort());
    }

    private Optional<Moved> moved(Turn turn, Judgement judgement, boolean sure, Stamp stamp) {
        var wrong = sure && !Result.isRight(judgement);
        var again = turn.occasion().misjudged().filter(stamp.studyDay()::equals).isPresent();
        return judgement
                .scheduled()
                .map(scheduled -> moved(turn, scheduled, wrong || again, stamp));
    }

    /// @param soon whether the item is wanted tomorrow at the latest, because today the learner was
    ///   sure and wrong about it
    private Moved moved(Turn turn, Scheduled scheduled, boolean soon, Stamp stamp) {
        var grade = scheduled.grade();
        var tomorrow = scheduler.settings().begins(stamp.studyDay().plusDays(1), stamp.zone());
        var due = soon && scheduled.dueAt().isAfter(tomorrow) ? tomorrow : scheduled.dueAt();
        var card = Scheduler.known(scheduler.model(), turn.card(), grade, stamp.at(), due);
        var chance =
                new Chance(
                        scheduler.recall(turn.card(), stamp.at()),
                        scheduler.recall(card, card.dueAt()).orElseThrow());
        return new Moved(
                card, comeback(stamp, card.dueAt()), afterwards(card, grade, stamp), chance, soon);
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

    private Judged judged(Turn turn, Answer answer, Verdict verdict) {
        var before = turn.card() instanceof Known known ? known.lapses() : 0;
        var remedy =
                verdict.moved()
                        .map(moved -> moved.card().lapses())
                        .filter(lapses -> Leech.isMade(before, lapses))
                        .map(lapses -> study.remedy(turn.item().facts(), lapses));
        return new Judged(turn, answer, verdict, remedy);
    }

    /// An item that was set aside, or is wanted sooner than its grade says, is so by the same
    /// action.
    private Ruling ruling(Event event, Judged judged) {
        var ruling = new Ruling(List.of(event), judged);
        var remedy = judged.remedy();
        if (remedy.isPresent()) {
            var item = remedy.get().facts().id();
            ruling = ruling.with(new Event.Suspended(also(event), item, Event.Why.LEECH));
        }
        var judgement = judged.verdict().judgement();
        var card = judged.verdict().moved().map(Moved::card);
        var said = judgement.scheduled().map(Scheduled::dueAt);
        if (card.isPresent() && !card.map(Known::dueAt).equals(said)) {
            ruling =
                    ruling.with(
                            new Event.DueSet(also(event), card.get().item(), card.get().dueAt()));
        }
        return ruling;
    }

    private Stamp also(Event event) {
        return event.stamp().also(study.stamps().id());
    }
}
