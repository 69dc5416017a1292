package app.interval.world.template;

import java.util.List;
import java.util.stream.Collectors;

/// How Python writes values.
final class Py {

    private Py() {}

    static String text(String value) {
        return "'" + value + "'";
    }

    /// `['a', 'b']`
    static String texts(List<String> values) {
        return values.stream().map(Py::text).collect(Collectors.joining(", ", "[", "]"));
    }

    static String bool(boolean value) {
        return value ? "True" : "False";
    }

    /// One printed line for each value.
    static String lines(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /// Values as `print` separates them.
    static String spaced(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }

    static String block(String flags, String code) {
        return "```" + flags + "\n" + code.strip() + "\n```";
    }
}
