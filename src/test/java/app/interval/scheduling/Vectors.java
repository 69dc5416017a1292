package app.interval.scheduling;

import app.interval.domain.Grade;
import app.interval.domain.ParameterSet;

import com.fasterxml.jackson.jr.ob.JSON;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Published values to compare with: twenty-one histories, each under weights of its own.
record Vectors(List<Double> retentions, List<History> histories) {

    /// One item's answers under `parameters`.
    record History(ParameterSet parameters, List<Answered> answers) {

        @Override
        public String toString() {
            return answers.size() + " answers, w0 = " + parameters.weights().getFirst();
        }
    }

    /// One answer and what has to hold after it.
    ///
    /// @param recalls of both traces together and of the fast one before the answer; none at first
    /// @param after slow and fast stability, difficulty
    /// @param intervals in days, one for each retention
    record Answered(
            double days,
            Grade grade,
            List<Double> recalls,
            List<Double> after,
            List<Double> intervals) {}

    static Vectors read() throws IOException {
        try (var file = Vectors.class.getResourceAsStream("fsrs7-vectors.json")) {
            var all = JSON.std.mapFrom(Objects.requireNonNull(file));
            var weights = list(all.get("weights")).stream().map(Vectors::doubles).toList();
            var histories =
                    list(all.get("sequences")).stream()
                            .map(sequence -> history((Map<?, ?>) sequence, weights))
                            .toList();
            return new Vectors(doubles(all.get("retentions")), histories);
        }
    }

    private static History history(Map<?, ?> sequence, List<List<Double>> weights) {
        var set =
                weights.get(((Number) Objects.requireNonNull(sequence.get("weights"))).intValue());
        var answers = list(sequence.get("rows")).stream().map(row -> answered(list(row))).toList();
        return new History(new ParameterSet("fsrs-7", set), answers);
    }

    private static Answered answered(List<?> row) {
        return new Answered(
                number(row.get(0)) / 86_400,
                Grade.of((int) number(row.get(1))),
                row.get(2) == null ? List.of() : doubles(row.subList(2, 4)),
                doubles(row.subList(4, 7)),
                doubles(row.get(7)));
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static List<Double> doubles(@Nullable Object value) {
        return list(value).stream().map(Vectors::number).toList();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
