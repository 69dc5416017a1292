package app.interval.scheduling;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Memory;
import app.interval.domain.Settings;
import app.interval.scheduling.DayChoice.Limits;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/// Chooses when an item comes back. Same inputs, same result: the caller owns the clock.
///
/// Only a failure uses a step, of ten minutes; everything else takes the model's own interval at
/// once. From one day on, the item is due when a day of study begins, before that to the minute.
public final class Scheduler {

    /// The shortest interval, and the one after a failure.
    public static final Duration STEP = Duration.ofMinutes(10);

    /// A first answer that was easy waits no longer, unless a good one would.
    static final long LONGEST_FIRST_EASY_DAYS = 21;

    private static final double DAY_SECONDS = 86_400;

    /// A later day must not begin while the learner is still sitting there.
    private static final Duration SAME_SITTING = Duration.ofHours(4);

    private final MemoryModel model;
    private final Settings settings;

    public Scheduler(MemoryModel model, Settings settings) {
        this.model = model;
        this.settings = settings;
    }

    public MemoryModel model() {
        return model;
    }

    public Settings settings() {
        return settings;
    }

    /// The card after an answer of `grade` at `at`, wanted again on the model's own day.
    public Known next(CardState current, Grade grade, Instant at, ZoneId zone) {
        return after(current, grade, at, new Days(at, zone, Optional.empty()));
    }

    /// The same, wanted again on a day near the model's own that suits what is due already. The
    /// same item at the same time gets the same day.
    public Known next(CardState current, Grade grade, Instant at, ZoneId zone, Load load) {
        var choice = new DayChoice(load, settings.spacing()::ease, chance(current.item(), at));
        return after(current, grade, at, new Days(at, zone, Optional.of(choice)));
    }

    private Known after(CardState current, Grade grade, Instant at, Days days) {
        var due = due(current, grade, days);
        return known(model, current, grade, at, due);
    }

    /// The card after an answer of `grade` at `at`, wanted again at `due`, whoever chose that.
    public static Known known(
            MemoryModel model, CardState current, Grade grade, Instant at, Instant due) {
        var days = elapsed(current, at);
        var memory = model.after(memory(current), days, grade);
        var lapses = current instanceof Known before ? before.lapses(days, grade) : 0;
        return new Known(current.item(), memory, at, due, lapses);
    }

    /// Where in a day's range an item falls, 0 to below 1: as good as random, and always the same.
    private static double chance(ItemId item, Instant at) {
        var seed = 31L * item.toString().hashCode() + ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return new SplittableRandom(seed).nextDouble();
    }

    /// How likely the item is remembered at `at`; nothing is known of a fresh card.
    public OptionalDouble recall(CardState current, Instant at) {
        return memory(current)
                .map(memory -> OptionalDouble.of(model.recall(memory, elapsed(current, at))))
                .orElse(OptionalDouble.empty());
    }

    /// When the curve alone would bring the card back: no other day near it, no shortest interval
    /// and no last day.
    ///
    /// @param retention desired retention, 0 to 1
    /// @param zone where the learner answered
    public Instant own(Known card, double retention, ZoneId zone) {
        var days = new Days(card.answeredAt(), zone, Optional.empty());
        var longest = days.today.plusDays(Settings.Spacing.LONGEST);
        return days.due(model.interval(card.memory(), retention), longest, days.at);
    }

    /// Days between two instants, fractions included; a clock set back counts as no time at all.
    public static double days(Instant from, Instant to) {
        return Math.max(0, ChronoUnit.MICROS.between(from, to) / 1e6 / DAY_SECONDS);
    }

    /// A better grade never comes back sooner, whatever the curve and the calendar say, and it
    /// comes back later unless the floor or the last day forbids it, or both would come after the
    /// interview: then that chooses the day, and not the grade.
    private Instant due(CardState current, Grade grade, Days calendar) {
        var floor = calendar.at.plus(STEP);
        var due = floor;
        var days = 0.0;
        for (int n = Grade.HARD.number(); n <= grade.number(); n++) {
            if (calendar.sweeps(days)) {
                return due;
            }
            var g = Grade.of(n);
            var memory = model.after(memory(current), elapsed(current, calendar.at), g);
            days = Math.max(days, model.interval(memory, settings.retention()));
            var last = calendar.last(current instanceof Fresh && g == Grade.EASY);
            var own = calendar.atMost(last, calendar.due(days, last, due));
            if (own.isAfter(due)) {
                due = own;
            } else if (due.isAfter(floor)) {
                var later = days < 1 ? due.plus(STEP) : calendar.begins(calendar.studyDay(due), 1);
                due = calendar.studyDay(later).isAfter(last) ? due : later;
            }
        }
        return due;
    }

    /// The days of study from an answer on.
    private final class Days {

        private final Instant at;
        private final ZoneId zone;
        private final Optional<DayChoice> choice;
        private final LocalDate today;

        /// @param choice among days near the model's own; without it that one is taken
        Days(Instant at, ZoneId zone, Optional<DayChoice> choice) {
            this.at = at;
            this.zone = zone;
            this.choice = choice;
            today = studyDay(at);
        }

        /// The last day of study on which the item may come back. No review falls after the day
        /// before the interview; from that day on the interview limits nothing.
        LocalDate last(boolean firstEasy) {
            var longest = today.plusDays(settings.spacing().longest());
            var last = eve().filter(longest::isAfter).orElse(longest);
            var easy = today.plusDays(LONGEST_FIRST_EASY_DAYS);
            return firstEasy && easy.isBefore(last) ? easy : last;
        }

        /// Whether an item is among those swept into the last days before the interview.
        boolean sweeps(double days) {
            return choice.isPresent()
                    && eve().filter(last(false)::equals)
                            .filter(eve -> Math.round(days) > ChronoUnit.DAYS.between(today, eve))
                            .isPresent();
        }

        private Optional<LocalDate> eve() {
            return settings.goal()
                    .interview()
                    .map(interview -> interview.minusDays(1))
                    .filter(eve -> eve.isAfter(today));
        }

        Instant atMost(LocalDate last, Instant due) {
            return studyDay(due).isAfter(last) ? begins(last, 0) : due;
        }

        /// @param worse when the next worse grade would come back
        Instant due(double days, LocalDate last, Instant worse) {
            if (days < 1) {
                return at.plusMillis(Math.round(days * DAY_SECONDS * 1_000));
            }
            var whole =
                    choice.map(day -> day.choose(today, days, limits(last, worse)))
                            .orElseGet(() -> Math.round(days));
            var begins = begins(today, whole);
            return Duration.between(at, begins).compareTo(SAME_SITTING) < 0
                    ? begins(today, whole + 1)
                    : begins;
        }

        /// What shares the last days keeps behind a worse grade that does not.
        private Limits limits(LocalDate last, Instant worse) {
            var most = ChronoUnit.DAYS.between(today, last);
            var later = ChronoUnit.DAYS.between(today, studyDay(worse)) + 1;
            return eve().filter(last::equals).isPresent()
                    ? Limits.before(most, later)
                    : Limits.of(most, later);
        }

        /// When the day of study `later` days after `day` begins.
        Instant begins(LocalDate day, long later) {
            return settings.begins(day.plusDays(later), zone);
        }

        LocalDate studyDay(Instant instant) {
            return settings.studyDay(instant, zone);
        }
    }

    private static double elapsed(CardState current, Instant at) {
        return current instanceof Known known ? days(known.answeredAt(), at) : 0;
    }

    private static Optional<Memory> memory(CardState current) {
        return current instanceof Known known ? Optional.of(known.memory()) : Optional.empty();
    }
}
