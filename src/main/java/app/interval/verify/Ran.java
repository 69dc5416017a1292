package app.interval.verify;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a program ended.
///
/// @param exit its exit code, 0 if all went well
/// @param stopped which limit ended it, if one did
record Ran(int exit, String output, String errors, Optional<String> stopped) {

    private static final int SHOWN = 600;

    /// How Python tells of an error that ended neither the program nor anything it waits for.
    private static final Pattern UNHEARD =
            Pattern.compile(
                    "(?m)^(?:Exception in thread |(?:Task|Future) exception was never retrieved"
                            + "|Exception ignored )");

    /// Where a check stops halfway or never starts, whatever the error.
    private static final Pattern CUT_SHORT =
            Pattern.compile(
                    "(?m)^Exception in thread |RuntimeWarning: coroutine .* was never awaited");

    boolean passed() {
        return exit == 0 && stopped.isEmpty();
    }

    /// Whether it failed by itself: a program that was ended proves nothing.
    boolean failedByItself() {
        return exit != 0 && stopped.isEmpty();
    }

    /// Whether Python could not even read it.
    boolean unreadable() {
        return errors.contains("SyntaxError:") || errors.contains("IndentationError:");
    }

    /// Whether an assertion failed where nothing waits for it: in a thread, a task, a finalizer.
    boolean failedUnheard() {
        return errors.contains("AssertionError") && UNHEARD.matcher(errors).find();
    }

    /// Whether a thread ended by an error, or a coroutine never ran.
    boolean cutShort() {
        return CUT_SHORT.matcher(errors).find();
    }

    /// A failure instead, with what was told of on the way.
    Ran heard(String reason) {
        return new Ran(1, "", errors.strip() + "\n" + reason, stopped);
    }

    /// The same, with a text left out of its errors, such as the folder in which it ran.
    Ran without(String text) {
        return new Ran(exit, output, errors.replace(text, ""), stopped);
    }

    Ran failedBecause(String reason) {
        return new Ran(1, output, reason, stopped);
    }

    /// The end of what it said, for a message.
    String words() {
        var said = (output + errors).strip();
        var end = said.length() > SHOWN ? ".." + said.substring(said.length() - SHOWN) : said;
        return stopped.map(limit -> "ended: " + limit).orElse(end.isEmpty() ? "no output" : end);
    }
}
