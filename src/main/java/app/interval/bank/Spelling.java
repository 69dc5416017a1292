package app.interval.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Guesses which word an author meant.
final class Spelling {

    private Spelling() {}

    /// A remedy for an unknown word: the nearest of the known ones, or else what to do.
    static String remedy(String word, Collection<String> known, String otherwise) {
        return nearest(word, known).map(near -> "Do you mean " + near + "?").orElse(otherwise);
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        var most = Math.max(1, word.length() / 4);
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= most)
                .filter(other -> distance(word, other) <= most)
                .min(
                        Comparator.<String>comparingInt(other -> distance(word, other))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// Number of letters to insert, delete or replace.
    private static int distance(String from, String to) {
        var row = IntStream.rangeClosed(0, to.length()).toArray();
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var above = row[j];
                var change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
