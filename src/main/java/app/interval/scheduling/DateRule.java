package app.interval.scheduling;

import app.interval.domain.CardState.Known;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Which rule gave an item its date.
public enum DateRule {
    /// The day, or below a day the minute, at which recall falls to what is desired.
    CURVE,
    /// A day near the curve's own, on which less is due.
    NEARBY,
    /// A day near the curve's own, chosen by chance: so long an interval heeds nothing that is due.
    SPREAD,
    /// Later than the curve alone says, because a worse grade would have come back then.
    ORDER,
    /// Ten minutes: after a failure, and the shortest interval there is.
    STEP,
    /// After a first answer that was easy the wait is kept short, whatever the curve allows.
    FIRST_EASY,
    /// One of the last days before the interview, because the curve's own comes too late for it.
    INTERVIEW,
    /// The longest interval the learner wishes, because the curve's own is longer.
    LONGEST,
    /// None of them: the date was set otherwise, or what it was chosen by has changed since.
    OTHER;

    /// A better grade is put behind at most so many worse ones that are no failures.
    static final int WORSE = 2;

    /// The rule of the card's date, as far as the scheduler's settings and memory model explain it.
    ///
    /// @param retention desired retention, 0 to 1
    /// @param zone where the learner answered
    public static DateRule of(Known card, Scheduler scheduler, double retention, ZoneId zone) {
        var due = card.dueAt();
        var own = scheduler.own(card, retention, zone);
        if (due.equals(card.answeredAt().plus(Scheduler.STEP))) {
            return STEP;
        }
        if (due.equals(own.truncatedTo(ChronoUnit.MICROS))) {
            return CURVE;
        }
        var interval = scheduler.model().interval(card.memory(), retention);
        var pushed = own.plus(Scheduler.STEP.multipliedBy(WORSE));
        if (interval < 1 && due.isAfter(own) && !due.isAfter(pushed)) {
            return ORDER;
        }
        return new ChosenDay(card, scheduler, retention, zone).rule();
    }
}
