package app.interval.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A YAML value of which every leaf is text, with the line it stands in.
sealed interface Yaml {

    int line();

    record Text(String value, int line) implements Yaml {}

    record Sequence(List<Yaml> entries, int line) implements Yaml {

        public Sequence {
            entries = List.copyOf(entries);
        }
    }

    /// Keys in the order of the file.
    record Mapping(Map<String, Field> fields, int line) implements Yaml {

        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /// A key and what it stands for.
    ///
    /// @param line of the key
    record Field(String key, Yaml value, int line) {}
}
