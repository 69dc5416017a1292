package app.interval.scheduling;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.scheduling.DayChoice.Limits;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Which rule gave an item its date.
public enum DateRule {
    /// The day, or below a day the minute, at which recall falls to what is desired.
    CURVE,
    /// A day near the curve's own, on which less is due.
    NEARBY,
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
        var settings = scheduler.settings();
        var day = settings.studyDay(due, zone);
        if (!due.equals(day.atTime(settings.dayStart()).atZone(zone).toInstant())) {
            return OTHER;
        }
        var answered = settings.studyDay(card.answeredAt(), zone);
        var ownDay = settings.studyDay(own, zone);
        var interval = scheduler.model().interval(card.memory(), retention);
        var late = ChronoUnit.DAYS.between(answered, day);
        if (isSwept(late, answered, ownDay, settings.goal().interview())) {
            return INTERVIEW;
        }
        if (DayChoice.near(interval, late)) {
            return NEARBY;
        }
        if (!day.isBefore(ownDay)) {
            return OTHER;
        }
        return late == settings.spacing().longest()
                ? LONGEST
                : isFirstEasy(card, scheduler.model()) ? FIRST_EASY : OTHER;
    }

    /// Whether the day is one of those that share what would come back after them.
    private static boolean isSwept(
            long late, LocalDate answered, LocalDate own, Optional<LocalDate> interview) {
        return interview
                .map(date -> date.minusDays(1))
                .filter(eve -> eve.isAfter(answered) && own.isAfter(eve))
                .map(eve -> Limits.before(ChronoUnit.DAYS.between(answered, eve), 1))
                .filter(limits -> late <= limits.most() && late > limits.most() - limits.swept())
                .isPresent();
    }

    private static boolean isFirstEasy(Known card, MemoryModel model) {
        return model.after(Optional.empty(), 0, Grade.EASY).equals(card.memory());
    }
}
