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
import java.util.zip.GZIPInputStream;

/// Logs of simulated learners: `card_id, review_ms, rating, delta_days, delta_s`, more columns
/// ignored.
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

    private static List<History> read(BufferedReader lines) throws IOException {
        Map<String, List<History.Answered>> items = new LinkedHashMap<>();
        lines.readLine();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var cells = line.split(",", -1);
            items.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                    .add(
                            new History.Answered(
                                    Long.parseLong(cells[1]),
                                    Double.parseDouble(cells[4]) / DAY_SECONDS,
                                    Integer.parseInt(cells[3]),
                                    Grade.of(Integer.parseInt(cells[2])),
                                    0));
        }
        return items.values().stream().map(History::new).toList();
    }
}
