package app.interval.bank;

import app.interval.domain.item.Version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The second readings of a bank's items.
///
/// @param all in the order of the file; lines with problems are left out
/// @param problems of the file
public record Readings(List<Reading> all, List<Problem> problems) {

    /// The file they are kept in, at the top of the bank.
    public static final String FILE = "reviews.csv";

    private static final String RULE = "K08";
    private static final String HEAD = "id,version,agreed,changed";
    private static final String REST = "[^\",]*|\"(?:[^\"]|\"\")*\"";

    public Readings {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /// What the bank in `folder` knows of readings; nothing if it has no such file.
    ///
    /// @throws IOException if the file cannot be read
    public static Optional<Readings> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(of(Files.readAllBytes(file))) : Optional.empty();
    }

    private static Readings of(byte[] bytes) {
        var problems = new Problems(FILE);
        var lines = SourceText.of(bytes, problems).lines();
        var readings = new ArrayList<Reading>();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            problems.add(1, RULE, "the columns have other names", "Start with " + HEAD);
        }
        for (var i = 1; i < lines.size(); i++) {
            reading(lines.get(i), i + 1, problems).ifPresent(readings::add);
        }
        return new Readings(readings, problems.all());
    }

    private static Optional<Reading> reading(String line, int number, Problems problems) {
        var cells = line.split(",", 4);
        if (cells.length < 4 || !cells[3].matches(REST)) {
            var remedy = "Write " + HEAD + ", the last between quotes if it has a comma";
            problems.add(number, RULE, "the line has not four columns", remedy);
        } else if (!cells[0].matches(ValueRules.ID)) {
            problems.add(number, RULE, "'" + cells[0] + "' is no id", "Write that of the item");
        } else if (!cells[1].matches("\\d{1,6}\\.\\d{1,6}")) {
            var message = "version '" + cells[1] + "' is not possible";
            problems.add(number, RULE, message, "Write MAJOR.MINOR");
        } else if (!cells[2].matches("yes|no")) {
            var message = "agreed '" + cells[2] + "' is not possible";
            problems.add(number, RULE, message, "Write yes or no");
        } else {
            var agreed = cells[2].equals("yes");
            return Optional.of(new Reading(cells[0], Version.parse(cells[1]), agreed, number));
        }
        return Optional.empty();
    }
}
