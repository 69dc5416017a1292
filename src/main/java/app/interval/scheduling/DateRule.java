package app.interval.scheduling;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;

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
    /// The day before the interview, because the curve's own comes later.
    EVE,
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
        var early = day.isBefore(settings.studyDay(own, zone));
        if (early && isEve(day, settings.goal().interview())) {
            return EVE;
        }
        var interval = scheduler.model().interval(card.memory(), retention);
        if (DayChoice.near(interval, ChronoUnit.DAYS.between(answered, day))) {
            return NEARBY;
        }
        return early && isFirstEasy(card, scheduler.model()) ? FIRST_EASY : OTHER;
    }

    private static boolean isEve(LocalDate day, Optional<LocalDate> interview) {
        return interview.map(date -> date.minusDays(1)).filter(day::equals).isPresent();
    }

    private static boolean isFirstEasy(Known card, MemoryModel model) {
        return model.after(Optional.empty(), 0, Grade.EASY).equals(card.memory());
    }
}
