package app.interval.study;

import static java.util.stream.Collectors.toSet;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a session was to be, as words of the log.
final class Terms {

    private static final String MINUTES = "minutes";
    private static final String QUESTIONS = "questions";
    private static final String CONTEXT = "context";
    private static final String SCOPE = "scope";
    private static final String OF = "of";
    private static final String BETWEEN = " ";

    private Terms() {}

    static Map<String, String> of(Request request) {
        var words = new HashMap<String, String>();
        switch (request.length()) {
            case Length.Minutes(var count) -> words.put(MINUTES, String.valueOf(count));
            case Length.Questions(var count) -> words.put(QUESTIONS, String.valueOf(count));
        }
        words.put(CONTEXT, request.context().word());
        var scope = scope(request.scope());
        words.put(SCOPE, scope.getFirst());
        if (scope.size() > 1) {
            words.put(OF, scope.getLast());
        }
        return words;
    }

    /// Whether `event` is the start of a session that leaves dates as they are.
    static boolean isPractice(Session event) {
        return event.mark() == Mark.START
                && Context.PRACTICE.word().equals(event.about().get(CONTEXT));
    }

    /// What the words ask for; nothing if they are those of another program.
    static Optional<Request> request(Map<String, String> words) {
        try {
            var context = new Context(words.getOrDefault(CONTEXT, ""));
            var scope = scope(words.getOrDefault(SCOPE, ""), words.getOrDefault(OF, ""));
            return length(words).flatMap(l -> scope.map(s -> new Request(l, s, context)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Length> length(Map<String, String> words) {
        return Optional.ofNullable(words.get(MINUTES))
                .<Length>map(count -> new Length.Minutes(Integer.parseInt(count)))
                .or(() ->
                        Optional.ofNullable(words.get(QUESTIONS))
                                .map(count -> new Length.Questions(Integer.parseInt(count))));
    }

    private static List<String> scope(Scope scope) {
        return switch (scope) {
            case Scope.All() -> List.of("all");
            case Scope.OfArea(var area) -> List.of("area", area);
            case Scope.OfTopic(var topic) -> List.of("topic", topic);
            case Scope.OfLevel(var level) ->
                    List.of("level", level.name().toLowerCase(Locale.ROOT));
            case Scope.OfType(var type) -> List.of("type", type.word());
            case Scope.Failed() -> List.of("failed");
            case Scope.Misjudged() -> List.of("misjudged");
            case Scope.Starred() -> List.of("starred");
            case Scope.Leeches() -> List.of("leeches");
            case Scope.These(var items) ->
                    List.of(
                            "these",
                            String.join(
                                    BETWEEN,
                                    items.stream().map(ItemId::toString).sorted().toList()));
        };
    }

    private static Optional<Scope> scope(String word, String of) {
        return switch (word) {
            case "all" -> Optional.of(new Scope.All());
            case "area" -> Optional.of(new Scope.OfArea(of));
            case "topic" -> Optional.of(new Scope.OfTopic(of));
            case "level" ->
                    Optional.of(new Scope.OfLevel(Level.valueOf(of.toUpperCase(Locale.ROOT))));
            case "type" -> ItemType.of(of).map(Scope.OfType::new);
            case "failed" -> Optional.of(new Scope.Failed());
            case "misjudged" -> Optional.of(new Scope.Misjudged());
            case "starred" -> Optional.of(new Scope.Starred());
            case "leeches" -> Optional.of(new Scope.Leeches());
            case "these" -> Optional.of(new Scope.These(items(of)));
            default -> Optional.empty();
        };
    }

    private static Set<ItemId> items(String names) {
        return List.of(names.split(BETWEEN)).stream()
                .filter(name -> !name.isEmpty())
                .map(ItemId::parse)
                .collect(toSet());
    }
}
