package app.interval.study;

import java.time.Duration;
import java.time.Instant;

/// How long a session has been going and how much of it is left.
///
/// @param began by the wall clock; a clock set back does not make a session endless, because the
///   time spent answering counts at least
record Pace(Length length, Instant began) {

    /// Until the learner's own pace is known.
    private static final Duration TYPICAL = Duration.ofSeconds(75);

    private static final int ENOUGH = 3;

    boolean over(Instant now, Tally tally) {
        return share(now, tally) >= 1;
    }

    Progress progress(Instant now, Tally tally) {
        var left =
                switch (length) {
                    case Length.Minutes(var count) ->
                            Duration.ofMinutes(count).minus(elapsed(now, tally));
                    case Length.Questions(var count) ->
                            mean(now, tally).multipliedBy(Math.max(0, count - tally.answered()));
                };
        var of = length instanceof Length.Questions(var count) ? count : 0;
        var minutes = (int) Math.ceilDiv(Math.max(0, left.toSeconds()), 60);
        return new Progress(tally.answered(), of, Math.min(1, share(now, tally)), minutes);
    }

    private double share(Instant now, Tally tally) {
        return switch (length) {
            case Length.Minutes(var count) -> elapsed(now, tally).toSeconds() / (count * 60.0);
            case Length.Questions(var count) -> (double) tally.answered() / count;
        };
    }

    private Duration mean(Instant now, Tally tally) {
        return tally.answered() < ENOUGH
                ? TYPICAL
                : elapsed(now, tally).dividedBy(tally.answered());
    }

    private Duration elapsed(Instant now, Tally tally) {
        var byClock = Duration.between(began, now);
        var answering = tally.taken();
        return byClock.compareTo(answering) < 0 ? answering : byClock;
    }
}
