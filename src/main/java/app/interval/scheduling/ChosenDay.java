package app.interval.scheduling;

import static java.time.temporal.ChronoUnit.DAYS;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Settings;
import app.interval.scheduling.DayChoice.Limits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The rule of a card that does not come back when the curve alone says, told from days of study.
///
/// @param retention desired retention, 0 to 1
/// @param zone where the learner answered
record ChosenDay(Known card, Scheduler scheduler, double retention, ZoneId zone) {

    /// A limit goes first: where the curve's own day lies behind it, nothing else chose.
    DateRule rule() {
        var begins = isBegin();
        if (!begins && !isWithWorse()) {
            return DateRule.OTHER;
        }
        return limit().orElseGet(() -> begins ? ofDay() : ofWorse());
    }

    private DateRule ofDay() {
        var late = days(card.dueAt());
        var own = own();
        if (isFirstEasy() && own > Scheduler.LONGEST_FIRST_EASY_DAYS) {
            return isOfGood(late) ? DateRule.FIRST_EASY : DateRule.OTHER;
        }
        var interval = interval();
        if (DayChoice.near(interval, late)) {
            return DayChoice.isBalanced(interval) ? DateRule.NEARBY : DateRule.SPREAD;
        }
        var latest = Math.max(own, DayChoice.latest(interval));
        return late > latest && late <= latest + DateRule.WORSE ? DateRule.ORDER : DateRule.OTHER;
    }

    private DateRule ofWorse() {
        return days(card.dueAt()) == own() ? DateRule.ORDER : DateRule.OTHER;
    }

    private boolean isBegin() {
        var day = settings().studyDay(card.dueAt(), zone);
        return card.dueAt().equals(settings().begins(day, zone));
    }

    /// Whether it may come back to the minute at which a worse grade would, for want of a later
    /// day.
    private boolean isWithWorse() {
        return interval() >= 1 && Scheduler.days(card.answeredAt(), card.dueAt()) < 1;
    }

    /// The rule of the last day allowed, if that came before the curve's own and the item comes
    /// back on one of the days that share what is brought forward.
    private Optional<DateRule> limit() {
        long longest = settings().spacing().longest();
        var eve = eve().filter(days -> days <= longest);
        var most = eve.orElse(longest);
        var easy = Scheduler.LONGEST_FIRST_EASY_DAYS;
        if (isFirstEasy() && easy < most && isOn(Limits.of(easy, 1))) {
            return Optional.of(DateRule.FIRST_EASY);
        }
        var limits = eve.isPresent() ? Limits.before(most, 1) : Limits.of(most, 1);
        return isOn(limits)
                ? Optional.of(eve.isPresent() ? DateRule.INTERVIEW : DateRule.LONGEST)
                : Optional.empty();
    }

    private boolean isOn(Limits limits) {
        return own() > limits.most() && limits.share(days(card.dueAt()));
    }

    /// A first easy answer never comes back sooner than a good one.
    private boolean isOfGood(long late) {
        var good = scheduler.model().after(Optional.empty(), 0, Grade.GOOD);
        var interval = scheduler.model().interval(good, retention);
        return DayChoice.near(interval, late) || late == DayChoice.latest(interval) + 1;
    }

    private boolean isFirstEasy() {
        return scheduler.model().after(Optional.empty(), 0, Grade.EASY).equals(card.memory());
    }

    /// To the day before an interview to come, if there is one.
    private Optional<Long> eve() {
        return settings()
                .goal()
                .interview()
                .map(date -> DAYS.between(answered(), date) - 1)
                .filter(days -> days > 0);
    }

    private double interval() {
        return scheduler.model().interval(card.memory(), retention);
    }

    private long own() {
        return days(scheduler.own(card, retention, zone));
    }

    /// Days of study after that of the answer.
    private long days(Instant due) {
        return DAYS.between(answered(), settings().studyDay(due, zone));
    }

    private LocalDate answered() {
        return settings().studyDay(card.answeredAt(), zone);
    }

    private Settings settings() {
        return scheduler.settings();
    }
}
