package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.scheduling.DateRule;
import app.interval.scheduling.Scheduler;
import app.interval.study.Explanation.Cause;
import app.interval.study.Explanation.Chances;
import app.interval.study.Explanation.Curve;
import app.interval.study.Explanation.Met;
import app.interval.study.Explanation.Moment;
import app.interval.study.Explanation.Return;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Explains dates as of a moment. Pure: same inputs, same result.
///
/// @param zone where the learner is now
/// @param aside items that are set aside
record Explainer(Scheduler scheduler, Instant now, ZoneId zone, Set<ItemId> aside) {

    private static final int STEPS = 64;

    /// How much further than the last thing to be seen the curve goes.
    private static final double BEYOND = 1.12;

    /// Why `card` comes back when it does.
    ///
    /// @param decision what followed from its last answer, as far as the log has it
    Met explain(Known card, Optional<Decision> decision) {
        var settings = scheduler.settings();
        var wanted = decision.map(d -> d.scheduled().target().retention());
        var retention = wanted.orElse(settings.retention());
        var answered = decision.map(Decision::zone).orElse(zone);
        var own = scheduler.own(card, retention, answered);
        var rule = DateRule.of(card, scheduler, retention, answered);
        var chances =
                new Chances(
                        decision.map(Decision::before).orElse(OptionalDouble.empty()),
                        recall(card, seen(card)),
                        recall(card, card.dueAt()),
                        retention);
        var cause = cause(card, decision.map(Decision::scheduled), rule, own);
        var due = cause == Cause.CLOCK ? now : card.dueAt();
        var back = new Return(comeback(due), comeback(own), cause);
        return new Met(card.item(), chances, back, curve(card, cause));
    }

    private double recall(Known card, Instant at) {
        return scheduler.recall(card, at).orElseThrow();
    }

    private Comeback comeback(Instant due) {
        return Comeback.from(now, due, zone, scheduler.settings());
    }

    private Cause cause(Known card, Optional<Scheduled> scheduled, DateRule rule, Instant own) {
        if (aside.contains(card.item())) {
            return Cause.ASIDE;
        }
        if (Repetitions.isOfClockAhead(card, now)) {
            return Cause.CLOCK;
        }
        if (scheduled.filter(chosen -> !chosen.dueAt().equals(card.dueAt())).isPresent()) {
            return Cause.SET;
        }
        return switch (rule) {
            case CURVE -> Cause.CURVE;
            case INTERVIEW -> Cause.INTERVIEW;
            case LONGEST -> Cause.LONGEST;
            case STEP -> {
                var shortest = !own.isAfter(card.answeredAt().plus(Scheduler.STEP));
                var passed = scheduled.map(s -> s.grade() != Grade.AGAIN).orElse(shortest);
                yield passed ? Cause.SHORTEST : Cause.FAILURE;
            }
            case NEARBY -> sameModel(scheduled) ? Cause.NEARBY : Cause.CHANGED;
            case SPREAD -> sameModel(scheduled) ? Cause.SPREAD : Cause.CHANGED;
            case ORDER -> sameModel(scheduled) && hasWorse(scheduled) ? Cause.ORDER : Cause.CHANGED;
            case FIRST_EASY -> sameModel(scheduled) ? Cause.FIRST_EASY : Cause.CHANGED;
            case OTHER ->
                    hasWorse(scheduled) && isLater(card, scheduled, own)
                            ? Cause.ORDER
                            : Cause.CHANGED;
        };
    }

    /// Whether the date is later than the model in force alone says. Wishes that have changed since
    /// would only have brought it forward, so a worse grade of which the curve is longer did that;
    /// with figures far from the published ones there is such.
    private boolean isLater(Known card, Optional<Scheduled> scheduled, Instant own) {
        return scheduled.isPresent()
                && sameModel(scheduled)
                && (comeback(card.dueAt()).days() > comeback(own).days()
                        || (card.dueAt().isAfter(own) && isOfMinutes(card, scheduled.get())));
    }

    /// Whether the model's own interval is to the minute.
    private boolean isOfMinutes(Known card, Scheduled scheduled) {
        return scheduler.model().interval(card.memory(), scheduled.target().retention()) < 1;
    }

    /// A day that looks near under other parameters proves nothing.
    private boolean sameModel(Optional<Scheduled> scheduled) {
        var parameters = scheduler.model().parameters().id();
        return scheduled.map(s -> s.target().parameters().equals(parameters)).orElse(true);
    }

    /// Whether the order of grades may have moved the date: hard is the worst that is no failure.
    private static boolean hasWorse(Optional<Scheduled> scheduled) {
        return scheduled.map(s -> s.grade().number() > Grade.HARD.number()).orElse(true);
    }

    /// When its recall is looked at: now, or when it falls due if now is before its answer.
    private Instant seen(Known card) {
        return Repetitions.isOfClockAhead(card, now) ? card.dueAt() : now;
    }

    private Curve curve(Known card, Cause cause) {
        var model = scheduler.model();
        var memory = card.memory();
        var today = Scheduler.days(card.answeredAt(), seen(card));
        var back = Scheduler.days(card.answeredAt(), card.dueAt());
        var interview = interview().map(at -> Scheduler.days(card.answeredAt(), at));
        var seen = Math.max(today, back);
        var last = cause == Cause.INTERVIEW ? Math.max(seen, interview.orElse(seen)) : seen;
        return new Curve(
                model.interval(memory, 0.9),
                today,
                back,
                interview.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                denseAtFirst(last * BEYOND)
                        .map(days -> new Moment(days, model.recall(memory, days)))
                        .toList());
    }

    /// Times up to `end`; most is forgotten soon.
    private static Stream<Double> denseAtFirst(double end) {
        return IntStream.rangeClosed(0, STEPS).mapToObj(i -> end * i * i / STEPS / STEPS);
    }

    /// When the day of an interview to come begins.
    private Optional<Instant> interview() {
        var settings = scheduler.settings();
        return settings.goal()
                .interview()
                .map(day -> day.atTime(settings.dayStart()).atZone(zone).toInstant())
                .filter(at -> at.isAfter(now));
    }
}
