package app.interval.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A package an item needs, `fastapi>=0.115`. Releases are compared by their numbers alone; what
/// stands behind them (`rc1`) is not looked at.
final class Requirement {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern BOUND = Pattern.compile("(===?|!=|~=|[<>]=?)([\\w.*]+)");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})*+");

    private final String text;
    private final String name;

    Requirement(String text) {
        this.text = text.replace(" ", "");
        var start = NAME.matcher(this.text);
        this.name = start.lookingAt() ? spelling(start.group()) : "";
    }

    /// Names of the same package differ in case and in what joins their words.
    static String spelling(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
    }

    String name() {
        return name;
    }

    /// As the item has it.
    @Override
    public String toString() {
        return text;
    }

    boolean allows(String version) {
        var bounds = BOUND.matcher(text).results().toList();
        return bounds.stream().allMatch(bound -> meets(version, bound));
    }

    private static boolean meets(String version, MatchResult bound) {
        var wanted = bound.group(2);
        var order = compare(version, wanted);
        return switch (bound.group(1)) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            case "!=" -> wanted.endsWith("*") ? !startsLike(version, wanted) : order != 0;
            case "~=" -> order >= 0 && startsLike(version, wanted.replaceFirst("\\.\\w+$", ""));
            default -> wanted.endsWith("*") ? startsLike(version, wanted) : order == 0;
        };
    }

    private static boolean startsLike(String version, String wanted) {
        var own = numbers(version);
        var start = numbers(wanted);
        return own.size() >= start.size() && own.subList(0, start.size()).equals(start);
    }

    private static int compare(String version, String other) {
        var left = numbers(version);
        var right = numbers(other);
        for (var i = 0; i < Math.max(left.size(), right.size()); i++) {
            var order =
                    Long.compare(
                            i < left.size() ? left.get(i) : 0, i < right.size() ? right.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<Long> numbers(String version) {
        var found = NUMBERS.matcher(version);
        return found.lookingAt()
                ? Arrays.stream(found.group().split("\\.")).map(Long::valueOf).toList()
                : List.of();
    }
}
