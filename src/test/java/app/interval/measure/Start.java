package app.interval.measure;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One start of a program that [StartChild] watches: when it got where, in microseconds after the
/// process was asked for, and what it had used until then.
///
/// The moment is taken by whoever starts the process: the start that the JDK tells of a process
/// rests on when the computer was switched on, to the second.
///
/// @param marks microseconds by name
/// @param peak most memory, in kilobytes
/// @param cpu time of the processors, in milliseconds: other work on the computer changes it less
record Start(Map<String, Long> marks, long peak, long cpu) {

    private static final String PEAK = "peak";
    private static final String CPU = "cpu";

    /// Runs `command` until it ends.
    ///
    /// @throws IOException if it did not say when it got where
    static Start of(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        var asked = now();
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var marks = new TreeMap<String, Long>();
        said.lines()
                .map(line -> line.split(" ", -1))
                .filter(words -> words.length == 2)
                .forEach(words -> marks.put(words[0], Long.parseLong(words[1])));
        var peak = marks.remove(PEAK);
        var cpu = marks.remove(CPU);
        if (peak == null || cpu == null) {
            throw new IOException("not started: " + command + "\n" + said);
        }
        marks.replaceAll((_, moment) -> moment - asked);
        return new Start(marks, peak, cpu);
    }

    /// Says where the program is.
    static void mark(String name) {
        System.out.println(name + " " + now());
    }

    /// Says what the program has used.
    static void markUse(long kilobytes, long milliseconds) {
        System.out.println(PEAK + " " + kilobytes);
        System.out.println(CPU + " " + milliseconds);
    }

    private static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
