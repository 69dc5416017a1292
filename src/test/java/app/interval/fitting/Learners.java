package app.interval.fitting;

import app.interval.domain.Grade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/// Logs of simulated learners: `card_id, review_ms, rating, delta_days, delta_s` and, where it is
/// told, `true_r`.
final class Learners {

    private static final double DAY_SECONDS = 86_400;

    private Learners() {}

    /// One that lies beside the tests.
    static List<History> beside(String name) throws IOException {
        var file = Learners.class.getResourceAsStream("learner_" + name + ".csv.gz");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Objects.requireNonNull(file, name)),
                                StandardCharsets.UTF_8))) {
            return read(lines);
        }
    }

    static List<History> read(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            return read(lines);
        }
    }

    /// With what probability each answer was recalled in truth, item by item; 0 at a first answer.
    static double[] truth(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            return byItem(lines, cells -> cells[5].isEmpty() ? 0 : Double.parseDouble(cells[5]))
                    .stream()
                    .flatMap(List::stream)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
    }

    static void write(List<History> histories, Path file) throws IOException {
        var rows = new ArrayList<String>();
        rows.add("card_id,review_ms,rating,delta_days,delta_s");
        for (int i = 0; i < histories.size(); i++) {
            for (var answer : histories.get(i).answers()) {
                rows.add(
                        "%d,%d,%d,%d,%d"
                                .formatted(
                                        i,
                                        answer.at(),
                                        answer.grade().number(),
                                        answer.wholeDays(),
                                        Math.round(answer.days() * DAY_SECONDS)));
            }
        }
        Files.write(file, rows);
    }

    private static List<History> read(BufferedReader lines) throws IOException {
        return byItem(lines, Learners::answered).stream().map(History::new).toList();
    }

    private static History.Answered answered(String[] cells) {
        return new History.Answered(
                Long.parseLong(cells[1]),
                Double.parseDouble(cells[4]) / DAY_SECONDS,
                Integer.parseInt(cells[3]),
                Grade.of(Integer.parseInt(cells[2])),
                0);
    }

    /// Items in the order in which they were met.
    private static <T> List<List<T>> byItem(BufferedReader lines, Function<String[], T> row)
            throws IOException {
        Map<String, List<T>> items = new LinkedHashMap<>();
        lines.readLine();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var cells = line.split(",", -1);
            items.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(row.apply(cells));
        }
        return List.copyOf(items.values());
    }
}
