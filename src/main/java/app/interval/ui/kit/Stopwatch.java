package app.interval.ui.kit;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Measures how long the learner worked on something: from the moment it was painted, and how much
/// of that passed without a sign of life.
public final class Stopwatch {

    /// What the watch shows.
    ///
    /// @param taken from the start until now
    /// @param idle the part of it that lay beyond the limit of each pause or was not for it
    public record Reading(Duration taken, Duration idle) {}

    private final LongSupplier nanos;
    private final long limit;

    private long started;
    private long touched;
    private long idle;

    /// @param nanos a clock that never goes back: `System::nanoTime`
    /// @param limit how long a pause may be before the rest of it counts as idle
    public Stopwatch(LongSupplier nanos, Duration limit) {
        this.nanos = nanos;
        this.limit = limit.toNanos();
        start();
    }

    /// Begins anew, with the first frame that shows the question.
    public void start() {
        started = nanos.getAsLong();
        touched = started;
        idle = 0;
    }

    /// The learner did something: a key, a click, a turn of the wheel.
    public void activity() {
        var now = nanos.getAsLong();
        idle += beyond(now);
        touched = now;
    }

    /// The learner did something else since the last sign of life: none of that time is work,
    /// however short it was.
    public void elsewhere() {
        var now = nanos.getAsLong();
        idle += now - touched;
        touched = now;
    }

    /// What it shows now; it goes on running.
    public Reading read() {
        var now = nanos.getAsLong();
        return new Reading(Duration.ofNanos(now - started), Duration.ofNanos(idle + beyond(now)));
    }

    private long beyond(long now) {
        return Math.max(0, now - touched - limit);
    }
}
