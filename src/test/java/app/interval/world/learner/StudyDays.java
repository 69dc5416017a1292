package app.interval.world.learner;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/// Which days the learner studies: most weekdays, about half of the weekends, none of a two-week
/// holiday after a third of the time, and none of a few days of illness after two thirds.
final class StudyDays {

    private static final double WEEKDAY = 0.87;
    private static final double WEEKEND = 0.5;
    private static final int HOLIDAY = 14;

    private StudyDays() {}

    /// In order, at least one.
    static List<LocalDate> of(Habits habits, RandomGenerator random) {
        var holiday = habits.first().plusDays(habits.days() / 3);
        var illness = habits.first().plusDays(habits.days() * 2L / 3);
        var recovered = illness.plusDays(random.nextInt(3, 7));
        var end = habits.first().plusDays(habits.days());
        var days =
                habits.first()
                        .datesUntil(end)
                        .filter(day -> random.nextDouble() < likelihood(day))
                        .filter(day -> outside(day, holiday, holiday.plusDays(HOLIDAY)))
                        .filter(day -> outside(day, illness, recovered))
                        .toList();
        return days.isEmpty() ? List.of(habits.first()) : days;
    }

    private static double likelihood(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> WEEKDAY;
            case SATURDAY, SUNDAY -> WEEKEND;
        };
    }

    private static boolean outside(LocalDate day, LocalDate from, LocalDate until) {
        return day.isBefore(from) || !day.isBefore(until);
    }
}
