package app.interval.study;

import app.interval.domain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A clock that stands behind the newest event of the log by a day or more: either it is wrong now
/// or it was wrong then. What is stored now would be dated by it.
///
/// @param clock what it shows
/// @param newest when the event was written, where the clock is
public record Behind(ZonedDateTime clock, ZonedDateTime newest) {

    /// Less is what a slow clock or a hurried journey may do.
    private static final Duration MUCH = Duration.ofDays(1);

    static Optional<Behind> of(Stamp now, Optional<Instant> newest) {
        return newest.filter(at -> !at.isBefore(now.at().plus(MUCH)))
                .map(at -> new Behind(now.at().atZone(now.zone()), at.atZone(now.zone())));
    }
}
