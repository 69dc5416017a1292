package app.interval.readiness;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.readiness.Response.Given;
import app.interval.readiness.Response.Met;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Trees, roles and answers as the reference data have them.
@SuppressWarnings("EnumOrdinal") // figures lie in arrays, level by level
final class Golden {

    private Golden() {}

    static Tree tree(Json file) {
        return new Tree(file.get("areas").list().stream().map(Golden::area).toList());
    }

    private static Tree.Area area(Json area) {
        var weight = new EnumMap<Level, Integer>(Level.class);
        for (var level : Level.values()) {
            var name = level.name().toLowerCase(Locale.ROOT);
            weight.put(level, area.get("weight").get(name).whole());
        }
        var topics = area.get("topics").list().stream().map(Json::text).toList();
        return new Tree.Area(area.get("id").text(), weight, topics);
    }

    static Response response(Json event) {
        var given =
                new Given(
                        event.get("score").number(),
                        event.get("rapid").isTrue(),
                        event.get("hint").isTrue(),
                        event.get("dont_know").isTrue());
        var exposures = event.has("exposures") ? event.get("exposures").whole() : 0;
        var met =
                new Met(
                        exposures,
                        event.get("R").maybe(),
                        event.get("same_day").isTrue(),
                        event.get("sibling_seen").isTrue());
        return new Response(event.get("t").number(), question(event), given, met);
    }

    static Question question(Json event) {
        var type = type(event.get("type").text());
        var usual =
                type == ItemType.FLASHCARD || type == ItemType.OPEN || type == ItemType.BEHAVIOURAL;
        var selfGraded = event.has("self") ? event.get("self").isTrue() : usual;
        var level = Level.values()[event.get("level").whole()];
        return new Question(new Cell(event.get("topic").text(), level), type, selfGraded);
    }

    /// A word nobody knows is treated as the type that says least.
    private static ItemType type(String word) {
        return word.equals("scenario")
                ? ItemType.OPEN
                : ItemType.of(word).orElse(ItemType.SINGLE_CHOICE);
    }

    static Map<String, Double> role(Json sequence) {
        var role = new HashMap<String, Double>();
        if (sequence.has("role")) {
            sequence.get("role")
                    .fields()
                    .forEach((area, factor) ->
                            role.put(String.valueOf(area), ((Number) factor).doubleValue()));
        }
        return role;
    }

    static List<Response> responses(Json sequence) {
        return sequence.get("events").list().stream().map(Golden::response).toList();
    }
}
