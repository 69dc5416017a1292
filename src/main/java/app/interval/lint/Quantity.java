package app.interval.lint;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A number or a time, alone in an option.
///
/// @param kind of what it is a number; only those of one kind have an order
/// @param amount times in seconds, whatever they are written in
record Quantity(String kind, BigDecimal amount) implements Comparable<Quantity> {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(-?\\d{1,3}(?:[,_ ]\\d{3})+|-?\\d+(?:\\.\\d+)?)\\s?(%|[a-zA-Zµ]{0,12})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?");
    private static final Map<String, BigDecimal> SECONDS =
            Map.ofEntries(
                    unit("ns", "0.000000001"),
                    unit("us", "0.000001"),
                    unit("µs", "0.000001"),
                    unit("microsecond", "0.000001"),
                    unit("ms", "0.001"),
                    unit("millisecond", "0.001"),
                    unit("s", "1"),
                    unit("sec", "1"),
                    unit("second", "1"),
                    unit("min", "60"),
                    unit("minute", "60"),
                    unit("h", "3600"),
                    unit("hour", "3600"),
                    unit("day", "86400"),
                    unit("week", "604800"));

    private static Map.Entry<String, BigDecimal> unit(String word, String seconds) {
        return Map.entry(word, new BigDecimal(seconds));
    }

    /// What `text` says, if it says nothing else: `409`, `1,500 rows`, `250 ms`, `09:30`.
    static Optional<Quantity> of(String text) {
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(new Quantity("o'clock", seconds(clock.toMatchResult())));
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        var amount = new BigDecimal(number.group(1).replaceAll("[,_ ]", ""));
        var unit = singular(number.group(2));
        var seconds = SECONDS.get(unit);
        return Optional.of(
                seconds == null
                        ? new Quantity(unit, amount)
                        : new Quantity("time", amount.multiply(seconds)));
    }

    private static BigDecimal seconds(MatchResult clock) {
        var hours = Integer.parseInt(clock.group(1));
        var minutes = Integer.parseInt(clock.group(2));
        var seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        return BigDecimal.valueOf(3600L * hours + 60L * minutes + seconds);
    }

    private static String singular(String unit) {
        var one = unit.toLowerCase(Locale.ROOT);
        if (one.length() < 4) {
            return one;
        }
        return one.endsWith("ies") ? one.replaceAll("ies$", "y") : one.replaceAll("s$", "");
    }

    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }
}
