package app.interval.storage;

import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Erased;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Typed;

import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Raw answers as the log keeps them, `{"picked":["a","c"]}`; nothing where they were erased. What
/// a newer program wrote in a form of its own is kept, and read as if it were erased.
final class Responses {

    private Responses() {}

    static org.jooq.@Nullable JSON encode(Answer answer) {
        return switch (answer) {
            case Picked(var labels) -> json(Map.of("picked", labels.stream().sorted().toList()));
            case Typed(var text) -> json(Map.of("typed", text));
            case Thought() -> json(Map.of("thought", true));
            case GaveUp() -> json(Map.of("gave-up", true));
            case Erased() -> null;
        };
    }

    static Answer decode(org.jooq.@Nullable JSON json) {
        if (json == null) {
            return new Erased();
        }
        var response = map(json);
        var kind = response.keySet().stream().findFirst().orElse("");
        return switch (kind) {
            case "picked" -> new Picked(labels(response.get(kind)));
            case "typed" -> new Typed(String.valueOf(response.get(kind)));
            case "thought" -> new Thought();
            case "gave-up" -> new GaveUp();
            default -> new Erased();
        };
    }

    static org.jooq.JSON json(Object value) {
        try {
            return org.jooq.JSON.json(JSON.std.asString(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> map(org.jooq.JSON json) {
        try {
            return JSON.std.mapFrom(json.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws UncheckedIOException if it is no list of numbers
    static List<Double> reals(org.jooq.JSON json) {
        try {
            return JSON.std.listOfFrom(Double.class, json.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Integer> numbers(@Nullable Object list) {
        return list instanceof Collection<?> numbers
                ? numbers.stream().map(n -> ((Number) n).intValue()).toList()
                : List.of();
    }

    private static Set<String> labels(@Nullable Object list) {
        return list instanceof Collection<?> labels
                ? labels.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
