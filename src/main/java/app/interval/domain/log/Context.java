package app.interval.domain.log;

import java.util.Locale;

/// Where an item was met. Stored as a word, so that contexts can be added.
///
/// @param word as in the log
public record Context(String word) {

    /// Moves the schedule.
    public static final Context STUDY = new Context("study");

    /// Never moves the schedule; still an exposure, and evidence of readiness.
    public static final Context PRACTICE = new Context("practice");

    public Context {
        if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.isBlank()) {
            throw new IllegalArgumentException("not a context: " + word);
        }
    }
}
