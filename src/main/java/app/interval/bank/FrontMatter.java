package app.interval.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys between the two `---` at the start of an item. A value of the wrong kind has been
/// reported and counts as absent from then on.
final class FrontMatter {

    private final Map<String, Yaml.Field> fields;
    private final Problems problems;

    private FrontMatter(Map<String, Yaml.Field> fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    static FrontMatter read(String yaml, Problems problems) {
        var result = YamlReader.read(yaml, YamlDialect.FRONT_MATTER, problems);
        var front = new FrontMatter(new LinkedHashMap<>(result.root().fields()), problems);
        if (result.complete()) {
            FrontMatterKeys.REQUIRED.forEach(front::checkPresent);
        }
        front.fields.values().removeIf(front::isUseless);
        return front;
    }

    /// What a file without front matter has.
    static FrontMatter none(Problems problems) {
        return new FrontMatter(Map.of(), problems);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /// Where the key stands, or the first line if it lacks.
    int line(String key) {
        var field = fields.get(key);
        return field == null ? 1 : field.line();
    }

    Map<String, Integer> lines() {
        var lines = new LinkedHashMap<String, Integer>();
        fields.forEach((key, field) -> lines.put(key, field.line()));
        return lines;
    }

    Optional<String> text(String key) {
        return value(key) instanceof Yaml.Text(var text, _) ? Optional.of(text) : Optional.empty();
    }

    List<String> list(String key) {
        return value(key) instanceof Yaml.Sequence(var entries, _)
                ? entries.stream().map(FrontMatter::plain).toList()
                : List.of();
    }

    Map<String, String> map(String key) {
        var map = new LinkedHashMap<String, String>();
        if (value(key) instanceof Yaml.Mapping(var entries, _)) {
            entries.forEach((name, field) -> map.put(name, plain(field.value())));
        }
        return map;
    }

    /// Reports something about the value of a key.
    void refuse(String key, String rule, String message, String remedy) {
        problems.add(line(key), rule, message, remedy);
    }

    private Yaml value(String key) {
        var field = fields.get(key);
        return field == null ? new Yaml.Mapping(Map.of(), 1) : field.value();
    }

    private static String plain(Yaml value) {
        return value instanceof Yaml.Text(var text, _) ? text : "";
    }

    private void checkPresent(String key) {
        if (!has(key)) {
            problems.add(1, "S01", "the front matter lacks " + key, "Add a line '" + key + ": ..'");
        }
    }

    private boolean isUseless(Yaml.Field field) {
        var key = field.key();
        var kind = FrontMatterKeys.KINDS.get(key);
        if (kind == null) {
            var remedy = Spelling.remedy(key, FrontMatterKeys.KINDS.keySet(), "Delete the line");
            refuse(key, "S01", "key " + key + " is unknown", remedy);
        } else if (isEmpty(field.value())) {
            refuse(key, "S16", key + " has no value", "Give one or delete the line");
        } else if (!kind.fits(field.value())) {
            refuse(key, "S16", key + " has the wrong kind of value", "Write " + kind.form());
        } else {
            return false;
        }
        return true;
    }

    private static boolean isEmpty(Yaml value) {
        return switch (value) {
            case Yaml.Text(var text, _) -> text.isBlank();
            case Yaml.Sequence(var entries, _) -> entries.isEmpty();
            case Yaml.Mapping(var entries, _) -> entries.isEmpty();
        };
    }
}
