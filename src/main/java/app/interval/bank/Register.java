package app.interval.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A map in one of the files that describe the bank. What is asked for and lacks or is of another
/// kind is reported, and something empty is given instead.
record Register(Yaml.Mapping map, Problems problems) {

    private static final String RULE = "K07";

    /// The whole file; none if it is no YAML, which has been reported.
    static Optional<Register> read(byte[] bytes, Problems problems) {
        var text = SourceText.of(bytes, problems).text();
        var result = YamlReader.read(text, YamlDialect.REGISTER, problems);
        return result.complete()
                ? Optional.of(new Register(result.root(), problems))
                : Optional.empty();
    }

    int line() {
        return map.line();
    }

    void refuse(int line, String rule, String message, String remedy) {
        problems.add(line, rule, message, remedy);
    }

    /// Reports keys that nobody reads, which are misspelt most of the time.
    void onlyKeys(String... known) {
        for (var field : map.fields().values()) {
            if (!Set.of(known).contains(field.key())) {
                var remedy = Spelling.remedy(field.key(), List.of(known), "Delete it");
                refuse(field.line(), RULE, "key " + field.key() + " is unknown", remedy);
            }
        }
    }

    /// The one value a key can have, which says what the file is.
    void expect(String key, String value) {
        if (!text(key).isEmpty() && !text(key).equals(value)) {
            refuse(line(key), RULE, key + " is not " + value, "Write " + key + ": " + value);
        }
    }

    /// Where a key stands, or where the map begins.
    int line(String key) {
        var field = map.fields().get(key);
        return field == null ? map.line() : field.line();
    }

    /// A text that must be there.
    String text(String key) {
        var field = map.fields().get(key);
        if (field != null && field.value() instanceof Yaml.Text(var text, _) && !text.isBlank()) {
            return text;
        }
        refuse(line(key), RULE, "key " + key + " lacks or holds no text", "Add '" + key + ": ..'");
        return "";
    }

    /// A number from 0 that must be there.
    int number(String key) {
        var text = text(key);
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            refuse(line(key), RULE, key + " is no whole number", "Write digits only");
        }
        return 0;
    }

    /// A list of texts, which may lack.
    List<Yaml.Text> texts(String key) {
        var texts = new ArrayList<Yaml.Text>();
        for (var entry : entries(key)) {
            if (entry instanceof Yaml.Text text) {
                texts.add(text);
            } else {
                refuse(entry.line(), RULE, "this entry of " + key + " is no text", "Write words");
            }
        }
        return texts;
    }

    /// A list of maps, which may lack.
    List<Register> maps(String key) {
        var maps = new ArrayList<Register>();
        for (var entry : entries(key)) {
            if (entry instanceof Yaml.Mapping inner) {
                maps.add(new Register(inner, problems));
            } else {
                refuse(entry.line(), RULE, "this entry of " + key + " is no map", "Write keys");
            }
        }
        return maps;
    }

    /// A map, which may lack.
    Register map(String key) {
        var field = map.fields().get(key);
        if (field == null) {
            return new Register(new Yaml.Mapping(Map.of(), line()), problems);
        }
        if (field.value() instanceof Yaml.Mapping inner) {
            return new Register(new Yaml.Mapping(inner.fields(), field.line()), problems);
        }
        refuse(field.line(), RULE, key + " is no map", "Write {key: value}");
        return new Register(new Yaml.Mapping(Map.of(), field.line()), problems);
    }

    /// Every key with its text.
    Map<String, Yaml.Text> allTexts() {
        var texts = new LinkedHashMap<String, Yaml.Text>();
        for (var field : map.fields().values()) {
            if (field.value() instanceof Yaml.Text(var text, _)) {
                texts.put(field.key(), new Yaml.Text(text, field.line()));
            } else {
                refuse(field.line(), RULE, field.key() + " holds no text", "Write words");
            }
        }
        return texts;
    }

    private List<Yaml> entries(String key) {
        var field = map.fields().get(key);
        if (field == null) {
            return List.of();
        }
        if (field.value() instanceof Yaml.Sequence(var entries, _)) {
            return entries;
        }
        refuse(field.line(), RULE, key + " is no list", "Write [one, two]");
        return List.of();
    }
}
