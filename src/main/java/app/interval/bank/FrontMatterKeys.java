package app.interval.bank;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The keys an item may have, and what each holds.
final class FrontMatterKeys {

    /// What stands behind a key.
    enum Kind {
        TEXT("one plain value"),
        LIST("a list: [one, two]"),
        MAP("a map: {key: value}");

        private final String form;

        Kind(String form) {
            this.form = form;
        }

        String form() {
            return form;
        }

        boolean fits(Yaml value) {
            return switch (value) {
                case Yaml.Text _ -> this == TEXT;
                case Yaml.Sequence _ -> this == LIST;
                case Yaml.Mapping _ -> this == MAP;
            };
        }
    }

    static final List<String> REQUIRED =
            words(
                    "id version type level topic objective bloom difficulty title seconds status"
                            + " sources checked");

    static final Map<String, Kind> KINDS = kinds();

    private FrontMatterKeys() {}

    private static Map<String, Kind> kinds() {
        var kinds = new TreeMap<String, Kind>();
        REQUIRED.forEach(key -> kinds.put(key, Kind.TEXT));
        words("python profile verify scoring shuffle author license faulty-before")
                .forEach(key -> kinds.put(key, Kind.TEXT));
        words("replaces replaced-by retired-reason").forEach(key -> kinds.put(key, Kind.TEXT));
        words("sources tags requires services tools").forEach(key -> kinds.put(key, Kind.LIST));
        kinds.put("limits", Kind.MAP);
        return kinds;
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
