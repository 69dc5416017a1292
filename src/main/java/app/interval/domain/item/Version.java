package app.interval.domain.item;

import java.util.Comparator;
import java.util.regex.Pattern;

/// `MAJOR.MINOR` of an item. A new MAJOR asks something else than before or judges it differently.
public record Version(int major, int minor) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
            Comparator.comparingInt(Version::major).thenComparingInt(Version::minor);

    private static final Pattern FORM = Pattern.compile("\\d{1,6}\\.\\d{1,6}");

    public Version {
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException("not a version: " + major + "." + minor);
        }
    }

    /// The version written as `text`.
    ///
    /// @throws IllegalArgumentException unless `text` is two whole numbers with a dot between
    public static Version parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a version: " + text);
        }
        var dot = text.indexOf('.');
        return new Version(
                Integer.parseInt(text.substring(0, dot)),
                Integer.parseInt(text.substring(dot + 1)));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
