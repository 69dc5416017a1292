package app.interval.bank;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Source;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Objective;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `curriculum.yaml`.
final class CurriculumReader {

    static final Curriculum EMPTY = new Curriculum(List.of(), Map.of(), Map.of());

    private final CurriculumRules rules;
    private final Set<String> areas = new HashSet<>();
    private final Set<String> topics = new HashSet<>();

    private CurriculumReader(CurriculumRules rules) {
        this.rules = rules;
    }

    static Optional<Curriculum> read(byte[] bytes, Problems problems) {
        return Register.read(bytes, problems)
                .map(file -> new CurriculumReader(new CurriculumRules(problems)).read(file));
    }

    private Curriculum read(Register file) {
        file.onlyKeys("schema", "language", "levels", "sources", "moved", "areas");
        file.expect("schema", "curriculum/1");
        var sources = sources(file.map("sources"));
        var areas = file.maps("areas").stream().map(this::area).toList();
        var moved = new LinkedHashMap<String, String>();
        file.map("moved").allTexts().forEach((from, to) -> moved.put(from, to.value()));
        rules.check(topics, sources.keySet(), file.map("moved"));
        return new Curriculum(areas, sources, moved);
    }

    private Map<String, Source> sources(Register registry) {
        var sources = new LinkedHashMap<String, Source>();
        for (var key : registry.map().fields().keySet()) {
            var source = registry.map(key);
            source.onlyKeys("title", "url");
            var address = source.text("url");
            if (!address.startsWith("https://")) {
                var remedy = "Write url: \"https://..\"";
                source.refuse(source.line(), "K06", "source " + key + " has no address", remedy);
            }
            sources.put(key, new Source(source.text("title"), address));
        }
        return sources;
    }

    private Area area(Register area) {
        area.onlyKeys("id", "title", "why", "weight", "topics");
        var id = id(area);
        if (!areas.add(id)) {
            area.refuse(area.line("id"), "K07", "area " + id + " stands twice", "Keep one");
        }
        var weight = new EnumMap<Level, Integer>(Level.class);
        for (var level : Level.values()) {
            weight.put(level, area.map("weight").number(word(level)));
        }
        var topics = area.maps("topics").stream().map(topic -> topic(id, topic)).toList();
        return new Area(id, area.text("title"), area.text("why"), weight, topics);
    }

    private Topic topic(String area, Register topic) {
        topic.onlyKeys("id", "title", "tier", "prereq", "objectives", "sources");
        var address = area + "/" + id(topic);
        if (!topics.add(address)) {
            topic.refuse(topic.line("id"), "K07", "topic " + address + " stands twice", "Keep one");
        }
        var tier = topic.number("tier");
        if (tier < 1 || tier > 3) {
            topic.refuse(topic.line("tier"), "K07", "tier " + tier + " is unknown", "Write 1 to 3");
        }
        rules.note(address, topic.texts("prereq"), topic.texts("sources"));
        var before = topic.texts("prereq").stream().map(Yaml.Text::value).toList();
        var objectives = objectives(address, topic.map("objectives"));
        return new Topic(address, topic.text("title"), Math.max(1, tier), before, objectives);
    }

    private static Map<Objective, String> objectives(String topic, Register levels) {
        levels.onlyKeys("entry", "mid", "senior");
        var objectives = new LinkedHashMap<Objective, String>();
        for (var level : Level.values()) {
            var form = word(level).charAt(0) + "\\d{1,3}";
            levels.map(word(level))
                    .allTexts()
                    .forEach((id, text) -> {
                        if (id.matches(form)) {
                            var address = new Objective(topic + "#" + id);
                            objectives.put(address, text.value());
                        } else {
                            var remedy = "Write " + form.charAt(0) + "1 and so on";
                            var message = "objective " + id + " is no number of its level";
                            levels.refuse(text.line(), "K07", message, remedy);
                        }
                    });
        }
        return objectives;
    }

    private static String id(Register owner) {
        var id = owner.text("id");
        if (id.matches(ValueRules.KEBAB)) {
            return id;
        }
        if (!id.isEmpty()) {
            var remedy = "Use lower-case words joined by '-'";
            owner.refuse(owner.line("id"), "K07", "id " + id + " is not kebab-case", remedy);
        }
        return "nameless";
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
