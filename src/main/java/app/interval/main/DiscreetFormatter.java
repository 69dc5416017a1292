package app.interval.main;

import app.interval.storage.Diagnosis;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// A line for what happened and one for each place it came through. Of a failure only the kind and
/// the place are written, unless the program itself worded it: a database quotes the values it
/// refuses, and those may be what the learner typed.
final class DiscreetFormatter extends Formatter {

    private static final String OURS = "app.interval.";

    @Override
    public String format(LogRecord entry) {
        var text = new StringBuilder();
        text.append(entry.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(entry.getLoggerName())
                .append(": ")
                .append(formatMessage(entry))
                .append(System.lineSeparator());
        append(text, entry.getThrown(), "");
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Throwable failure, String before) {
        if (failure == null) {
            return;
        }
        text.append(before).append(named(failure)).append(System.lineSeparator());
        for (var place : failure.getStackTrace()) {
            text.append("\tat ").append(place).append(System.lineSeparator());
        }
        append(text, failure.getCause(), "caused by ");
    }

    private static String named(Throwable failure) {
        var kind = failure.getClass().getName();
        if (kind.startsWith(OURS)) {
            return kind + ": " + failure.getMessage();
        }
        return kind + Diagnosis.number(failure);
    }
}
