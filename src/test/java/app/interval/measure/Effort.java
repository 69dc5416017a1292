package app.interval.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Time by the clock and time of the processors, that of processes which were started and have
/// ended included: the two differ where several things happen at once and on a busy computer. Where
/// the system does not tell of processors as Linux does, there is only the clock.
///
/// @param nanos by the clock
/// @param ticks of the processors, a hundredth of a second each
record Effort(long nanos, long ticks) {

    /// Fields of `stat` behind the name: what the process and its children used.
    private static final int FIRST = 11;

    private static final int LAST = 14;
    private static final Path STAT = Path.of("/proc/self/stat");

    /// The moment to measure from.
    static Effort begin() {
        return new Effort(System.nanoTime(), used());
    }

    /// What was used since this moment.
    Effort untilNow() {
        return new Effort(System.nanoTime() - nanos, used() - ticks);
    }

    private static long used() {
        try {
            var line = Files.readString(STAT);
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            var sum = 0L;
            for (var i = FIRST; i <= LAST; i++) {
                sum += Long.parseLong(fields[i]);
            }
            return sum;
        } catch (IOException _) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return "%.2f s, processor %.2f s"
                .formatted(nanos / 1e9, Duration.ofMillis(ticks * 10).toMillis() / 1e3);
    }
}
