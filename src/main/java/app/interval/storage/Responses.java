package app.interval.storage;

import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Erased;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Told;
import app.interval.domain.log.Answer.Typed;

import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Raw answers as the log keeps them, `{"picked":["a","c"]}`; nothing where they were erased. What
/// a newer program wrote in a form of its own is kept, and read as if it were erased.
final class Responses {

    private static final String BEGUN = "begun";

    private Responses() {}

    static org.jooq.@Nullable JSON encode(Answer answer) {
        return answer instanceof Erased ? null : json(response(answer));
    }

    static Answer decode(org.jooq.@Nullable JSON json) {
        return json == null ? new Erased() : answer(map(json));
    }

    /// An answer as an object of JSON; an empty one where it was erased.
    static Map<String, Object> response(Answer answer) {
        return switch (answer) {
            case Picked(var labels) -> Map.of("picked", labels.stream().sorted().toList());
            case Typed(var text) -> Map.of("typed", text);
            case Filled(var texts, var chosen) -> filled(texts, chosen);
            case Ordered(var labels) -> Map.of("ordered", labels);
            case Matched(var rights) -> Map.of("matched", new TreeMap<>(rights));
            case Told(var story) -> Map.of("told", story.toString());
            case Thought() -> Map.of("thought", true);
            case GaveUp(var begun) -> gaveUp(begun);
            case Erased() -> Map.of();
        };
    }

    static Answer answer(Map<String, Object> response) {
        var kind = response.keySet().stream().findFirst().orElse("");
        return switch (kind) {
            case "picked" -> new Picked(labels(response.get(kind)));
            case "typed" -> new Typed(String.valueOf(response.get(kind)));
            case "filled", "ordered", "matched" -> parts(kind, response);
            case "told" -> told(response.get(kind));
            case "thought" -> new Thought();
            case "gave-up" ->
                    new GaveUp(
                            Optional.ofNullable(response.get(BEGUN))
                                    .map(begun -> answer(object(begun))));
            default -> new Erased();
        };
    }

    /// `{"gave-up":true,"begun":{"typed":"a"}}`
    private static Map<String, Object> gaveUp(Optional<Answer> begun) {
        var response = new LinkedHashMap<String, Object>();
        response.put("gave-up", true);
        begun.ifPresent(made -> response.put(BEGUN, response(made)));
        return response;
    }

    /// `{"filled":{"1":"a","2":"b"},"chosen":["2"]}`
    private static Map<String, Object> filled(Map<String, String> texts, Set<String> chosen) {
        var response = new LinkedHashMap<String, Object>();
        response.put("filled", new TreeMap<>(texts));
        if (!chosen.isEmpty()) {
            response.put("chosen", chosen.stream().sorted().toList());
        }
        return response;
    }

    private static Answer parts(String kind, Map<String, Object> response) {
        var parts = response.get(kind);
        if (!isPlain(parts)) {
            return new Erased();
        }
        return switch (kind) {
            case "filled" -> new Filled(texts(parts), labels(response.get("chosen")));
            case "ordered" -> new Ordered(words(parts));
            default -> new Matched(texts(parts));
        };
    }

    /// Whether there are texts where texts belong.
    private static boolean isPlain(@Nullable Object parts) {
        return switch (parts) {
            case Collection<?> words -> words.stream().allMatch(String.class::isInstance);
            case Map<?, ?> texts -> texts.values().stream().allMatch(String.class::isInstance);
            case null, default -> false;
        };
    }

    private static Answer told(@Nullable Object story) {
        try {
            return new Told(UUID.fromString(String.valueOf(story)));
        } catch (IllegalArgumentException _) {
            return new Erased();
        }
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

    /// An object of JSON, its members in their order; an empty one if it is none.
    static Map<String, Object> object(@Nullable Object value) {
        var members = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
        }
        return members;
    }

    /// Texts by their names.
    static Map<String, String> texts(@Nullable Object object) {
        return object instanceof Map<?, ?> texts
                ? texts.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        text -> String.valueOf(text.getKey()),
                                        text -> String.valueOf(text.getValue())))
                : Map.of();
    }

    private static Set<String> labels(@Nullable Object list) {
        return Set.copyOf(words(list));
    }

    private static List<String> words(@Nullable Object list) {
        return list instanceof Collection<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }
}
