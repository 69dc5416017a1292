package app.interval.study;

import app.interval.domain.Settings;
import app.interval.domain.log.Stamp;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Up to when recall counts.
///
/// @param at the moment it is wanted for
/// @param interview the day of the interview, if one is ahead: then whatever adds to recall on that
///   day may be repeated, and not only what is due
record Horizon(Instant at, Optional<LocalDate> interview) {

    /// Where no interview is ahead, what is due is put in order as if recall counted a month from
    /// now.
    private static final Duration MONTH = Duration.ofDays(30);

    /// On the day of the interview itself it is behind: the last repetition belongs to its eve.
    static Horizon of(Settings settings, Stamp now) {
        var interview = settings.goal().interview().filter(day -> day.isAfter(now.studyDay()));
        var at =
                interview.map(day -> settings.begins(day, now.zone())).orElse(now.at().plus(MONTH));
        return new Horizon(at, interview);
    }
}
