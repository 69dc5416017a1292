package app.interval.study;

import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Asked;
import app.interval.domain.log.Attempt.Before;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Reset;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Event.Undone;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Judgement.Target;
import app.interval.domain.log.Outcome;
import app.interval.domain.log.Remarks;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.GradeRule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/// Events made by hand, each at the present of the clock.
public final class FakeEvents {

    private final FakeStamps stamps;

    public FakeEvents(FakeStamps stamps) {
        this.stamps = stamps;
    }

    /// An answer to item `number`, due again after `days`.
    public Answered answered(int number, Grade grade, int days) {
        return answered(number, new Picked(Set.of("a")), judgement(grade, days));
    }

    public Answered answered(int number, Answer answer, Judgement judgement) {
        return new Answered(stamps.stamp(), attempt(number, Context.STUDY, answer), judgement);
    }

    /// An answer to an item that was remembered to nine tenths.
    public Answered repeated(int number, Grade grade, int days) {
        var first = attempt(number, Context.STUDY, new Picked(Set.of("a")));
        var before = new Before(OptionalDouble.of(0.9), OptionalDouble.empty());
        return new Answered(
                stamps.stamp(),
                new Attempt(first.asked(), first.answer(), first.effort(), before),
                judgement(grade, days));
    }

    /// An answer that moves no schedule.
    public Answered practised(int number) {
        var outcome = new Outcome(false, 0.25, false);
        return new Answered(
                stamps.stamp(),
                attempt(number, Context.PRACTICE, new Picked(Set.of("b"))),
                new Judgement(outcome, Remarks.NONE, Optional.empty()));
    }

    public Submitted submitted(int number) {
        return new Submitted(stamps.stamp(), attempt(number, Context.STUDY, new Thought()));
    }

    public Assessed assessed(Submitted submitted, Grade grade, int days) {
        return new Assessed(stamps.stamp(), submitted.stamp().id(), judgement(grade, days));
    }

    /// Another judgement of `answer`.
    public Overridden overridden(Event answer, Grade grade, int days) {
        return new Overridden(stamps.stamp(), answer.stamp().id(), judgement(grade, days));
    }

    /// Takes the action of `event` back.
    public Undone undone(Event event) {
        return new Undone(stamps.stamp(), event.stamp().action());
    }

    public Redone redone(Undone undone) {
        return new Redone(stamps.stamp(), undone.stamp().action());
    }

    public Reset reset(int number) {
        return new Reset(stamps.stamp(), FakeItems.id(number));
    }

    public DueSet dueSet(int number, Instant due) {
        return new DueSet(stamps.stamp(), FakeItems.id(number), due);
    }

    /// A kind of a newer program.
    public Event.Other other(String kind, ItemId item) {
        return new Event.Other(
                stamps.stamp(), kind, Optional.of(item.toString()), Optional.of("{\"why\":1}"));
    }

    /// Due `days` after now.
    public Judgement judgement(Grade grade, int days) {
        var right = grade != Grade.AGAIN;
        var target = new Target(0.9, Fsrs7.DEFAULTS.id());
        var due = stamps.now().plus(Duration.ofDays(days));
        return new Judgement(
                new Outcome(right, right ? 1 : 0, false),
                new Remarks(List.of(2, 1), Map.of(1, Level.SENIOR, 3, Level.ENTRY)),
                Optional.of(new Scheduled(grade, GradeRule.VERSION, due, days, target)));
    }

    /// An attempt of item `number` at first sight.
    public Attempt attempt(int number, Context context, Answer answer) {
        var edition = FakeItems.single(number).facts().edition();
        var asked =
                new Asked(Optional.of(new UUID(1, 1)), 0, edition, context, List.of("c", "a", "b"));
        return new Attempt(
                asked,
                answer,
                StudyFixture.effort(),
                new Before(OptionalDouble.empty(), OptionalDouble.empty()));
    }
}
