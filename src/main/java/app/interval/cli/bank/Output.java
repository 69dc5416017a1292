package app.interval.cli.bank;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/// Where a command writes: results here, complaints there.
///
/// @param terminal whether somebody looks on, so that progress may be shown
public record Output(PrintWriter out, PrintWriter err, boolean terminal) {

    /// The terminal the program was started from.
    public static Output standard() {
        var watched = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Output(
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                watched);
    }

    void say(String line) {
        out.println(line);
    }

    /// A line that the next one replaces; nothing where nobody looks on.
    void progress(String line) {
        if (terminal) {
            err.print("\r\u001B[K" + line);
            err.flush();
        }
    }
}
