package app.interval.scheduling;

import app.interval.domain.Grade;
import app.interval.domain.ParameterSet;

import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// A file of reference histories: rows with named columns, each history under one of the listed
/// sets of weights. Of a part that lies beside the tests, or of the folder that the property
/// `fsrs.vectors` names.
record ReferenceVectors(Map<String, Object> content) {

    static ReferenceVectors read(String name) throws IOException {
        var folder = System.getProperty("fsrs.vectors");
        try (var file =
                folder == null ? beside(name) : Files.newInputStream(Path.of(folder, name))) {
            return new ReferenceVectors(JSON.std.mapFrom(file));
        }
    }

    private static InputStream beside(String name) throws IOException {
        var file = ReferenceVectors.class.getResourceAsStream("vectors/" + name + ".gz");
        return new GZIPInputStream(Objects.requireNonNull(file, name));
    }

    /// The histories that lie directly under each sequence.
    Stream<History> histories() {
        return sequences().map(sequence -> history(sequence, "", sequence.get("rows")));
    }

    /// The histories of one mode of each sequence.
    Stream<History> histories(String mode) {
        return sequences()
                .map(sequence -> {
                    var modes = (Map<?, ?>) Objects.requireNonNull(sequence.get("modes"));
                    return history(sequence, mode, modes.get(mode));
                });
    }

    /// Desired retentions for which rows list intervals.
    List<Double> retentions() {
        return doubles(content.get("drs"));
    }

    private Stream<Map<?, ?>> sequences() {
        return list(content.get("sequences")).stream().map(each -> (Map<?, ?>) each);
    }

    private History history(Map<?, ?> sequence, String mode, @Nullable Object rows) {
        var set =
                (Map<?, ?>)
                        list(content.get("param_sets"))
                                .get((int) number(Objects.requireNonNull(sequence.get("set"))));
        var columns = list(content.get("columns")).stream().map(String::valueOf).toList();
        return new History(
                "sequence %s %s, weights %s".formatted(sequence.get("id"), mode, set.get("name")),
                String.valueOf(set.get("name")),
                doubles(set.get("w")),
                sequence.get("dr") instanceof Number retention ? retention.doubleValue() : 0.9,
                list(rows).stream().map(row -> new Row(columns, list(row))).toList());
    }

    static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    static List<Double> doubles(@Nullable Object value) {
        var all = new ArrayList<Double>();
        list(value).forEach(each -> all.add(number(Objects.requireNonNull(each))));
        return all;
    }

    static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /// One item's answers.
    record History(
            String name, String set, List<Double> weights, double retention, List<Row> rows) {

        ParameterSet parameters(String model) {
            return new ParameterSet(model, weights);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// One answer: what was before it and what has to come out.
    record Row(List<String> columns, List<?> cells) {

        double number(String column) {
            return ReferenceVectors.number(Objects.requireNonNull(cell(column), column));
        }

        boolean has(String column) {
            return cell(column) != null;
        }

        List<Double> numbers(String column) {
            return doubles(cell(column));
        }

        Grade grade() {
            return Grade.of((int) number("rating"));
        }

        private @Nullable Object cell(String column) {
            return cells.get(columns.indexOf(column));
        }
    }
}
