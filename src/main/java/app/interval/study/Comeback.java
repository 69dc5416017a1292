package app.interval.study;

import app.interval.domain.Settings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// When an item is wanted again, seen from a moment.
///
/// @param days days of study until then: 0 today, 1 tomorrow
public record Comeback(Instant at, Duration left, long days) {

    static Comeback from(Instant now, Instant due, ZoneId zone, Settings settings) {
        var days =
                ChronoUnit.DAYS.between(settings.studyDay(now, zone), settings.studyDay(due, zone));
        return new Comeback(due, Duration.between(now, due), days);
    }
}
