package app.interval.readiness;

import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;

/// A piece of a JSON file that must have the form that is asked of it.
record Json(@Nullable Object value) {

    /// A file of the folder that the property `readiness.golden` names, or beside the tests.
    static Json golden(String name) throws IOException {
        var folder = System.getProperty("readiness.golden");
        return folder == null ? beside(name) : read(Path.of(folder, name));
    }

    static Json read(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new Json(JSON.std.mapFrom(content));
        }
    }

    private static Json beside(String name) throws IOException {
        InputStream file = Json.class.getResourceAsStream(name + ".gz");
        try (var content = new GZIPInputStream(Objects.requireNonNull(file, name))) {
            return new Json(JSON.std.mapFrom(content));
        }
    }

    Map<?, ?> fields() {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    boolean has(String name) {
        return fields().get(name) != null;
    }

    Json get(String name) {
        return new Json(fields().get(name));
    }

    Json at(int index) {
        return new Json(((List<?>) Objects.requireNonNull(value)).get(index));
    }

    List<Json> list() {
        return ((List<?>) Objects.requireNonNull(value)).stream().map(Json::new).toList();
    }

    String text() {
        return (String) Objects.requireNonNull(value);
    }

    double number() {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    int whole() {
        return ((Number) Objects.requireNonNull(value)).intValue();
    }

    double[] numbers() {
        return list().stream().mapToDouble(Json::number).toArray();
    }

    boolean isTrue() {
        return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
    }

    /// None if it is missing or `null`.
    OptionalDouble maybe() {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(number());
    }
}
