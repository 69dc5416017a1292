package app.interval.scheduling;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.Ease;
import app.interval.domain.Grade;
import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Settings.Goal;
import app.interval.domain.Settings.Spacing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// An answer somewhere in the world, at any time of any day: often near a change of the clocks,
/// often near the interview.
record Moment(Scheduler scheduler, CardState card, Instant at, ZoneId zone, Optional<Load> load) {

    /// Where clocks change by an hour, by half of one, by two, at midnight, by a whole day, never.
    private static final List<String> ZONES =
            List.of(
                    "Europe/Berlin",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "Antarctica/Troll",
                    "America/Havana",
                    "Pacific/Apia",
                    "Pacific/Chatham",
                    "Asia/Kathmandu");

    private static final List<Ease> EASES = List.of(Ease.values());
    private static final ItemId ITEM = new ItemId("app.interval.core", "q-00000001");
    private static final Instant FIRST = Instant.parse("2005-01-01T00:00:00Z");
    private static final long YEARS = 30L * 365 * 86_400;

    static Moment any(MemoryModel model, RandomGenerator random) {
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        var any = FIRST.plusSeconds(random.nextLong(YEARS));
        var change =
                Optional.ofNullable(zone.getRules().nextTransition(any))
                        .filter(_ -> random.nextBoolean());
        var at = change.map(each -> near(each.getInstant(), 100_000, random)).orElse(any);
        var settings =
                Settings.DEFAULT
                        .with(new Goal(Level.MID, interview(at.atZone(zone).toLocalDate(), random)))
                        .with(spacing(random))
                        .with(dayStart(change, random));
        var load = random.nextBoolean() ? Optional.of(load(random)) : Optional.<Load>empty();
        return new Moment(new Scheduler(model, settings), card(at, random), at, zone, load);
    }

    Instant due(Grade grade) {
        return next(grade).dueAt();
    }

    Known next(Grade grade) {
        return load.map(some -> scheduler.next(card, grade, at, zone, some))
                .orElseGet(() -> scheduler.next(card, grade, at, zone));
    }

    /// The same without an interview or a longest interval, and with nothing due.
    Moment free() {
        var settings = Settings.DEFAULT.with(scheduler.settings().dayStart());
        var retention = scheduler.settings().retention();
        return new Moment(
                new Scheduler(scheduler.model(), settings.retaining(retention)),
                card,
                at,
                zone,
                Optional.empty());
    }

    private static Instant near(Instant at, long seconds, RandomGenerator random) {
        return at.plusSeconds(random.nextLong(-seconds, seconds));
    }

    private static Optional<LocalDate> interview(LocalDate today, RandomGenerator random) {
        return random.nextBoolean()
                ? Optional.of(today.plusDays(random.nextInt(-2, 40)))
                : Optional.empty();
    }

    private static Spacing spacing(RandomGenerator random) {
        var ease = new EnumMap<DayOfWeek, Ease>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            ease.put(day, EASES.get(random.nextInt(EASES.size())));
        }
        var longest = random.nextInt(3) == 0 ? random.nextInt(1, 100) : Spacing.LONGEST;
        return new Spacing(random.nextDouble(0.7, 0.97), longest, ease);
    }

    /// The usual one, any, or one about when the clocks change.
    private static LocalTime dayStart(
            Optional<ZoneOffsetTransition> change, RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> Settings.DEFAULT.dayStart();
            case 1 -> LocalTime.ofSecondOfDay(60L * random.nextInt(1_440));
            default ->
                    change.map(each -> each.getDateTimeBefore().toLocalTime())
                            .orElse(LocalTime.MIDNIGHT)
                            .plusMinutes(random.nextInt(-90, 90));
        };
    }

    private static CardState card(Instant at, RandomGenerator random) {
        var answeredAt = at.minusSeconds(random.nextLong(-1_000, 60L * 86_400));
        return random.nextInt(4) == 0
                ? new Fresh(ITEM)
                : new Known(ITEM, Models.memory(random), answeredAt, answeredAt, 0);
    }

    /// Days with nothing due, crowded days, days with a sibling.
    private static Load load(RandomGenerator random) {
        var seed = random.nextInt();
        return new Load() {
            @Override
            public int due(LocalDate day) {
                return Math.floorMod(day.hashCode() * 31 + seed, 7) * (seed & 15);
            }

            @Override
            public boolean hasSibling(LocalDate day) {
                return Math.floorMod(day.hashCode() + seed, 11) == 0;
            }
        };
    }
}
