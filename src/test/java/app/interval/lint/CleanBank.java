package app.interval.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.authoring.Blueprint;
import app.interval.bank.Bank;
import app.interval.bank.BankReader;
import app.interval.bank.Readings;
import app.interval.bank.SampleBank;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A bank about which lint has nothing to say, one item per type, in a folder in which a test may
/// break it. Files are named without their folder.
final class CleanBank {

    static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    private final Path folder;

    private CleanBank(Path folder) {
        this.folder = folder;
    }

    static CleanBank in(Path folder) throws IOException {
        var bank = new CleanBank(folder);
        Files.createDirectories(folder.resolve("web/http"));
        for (var register : List.of("pack.yaml", "curriculum.yaml")) {
            copy(beside(SampleBank.class, "sound").resolve(register), folder.resolve(register));
        }
        try (var files = Files.list(beside(CleanBank.class, "clean"))) {
            for (var file : files.toList()) {
                copy(file, bank.file(file.getFileName().toString()));
            }
        }
        return bank;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.writeString(to, Files.readString(from));
    }

    private static Path beside(Class<?> type, String folder) {
        try {
            return Path.of(Objects.requireNonNull(type.getResource(folder)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Path of a file below the bank's folder.
    static String path(String file) {
        return file.endsWith(".md") ? "web/http/" + file : file;
    }

    Path file(String name) {
        return folder.resolve(path(name));
    }

    /// Replaces the first `from`, which must be there.
    CleanBank replace(String file, String from, String to) throws IOException {
        var text = Files.readString(file(file));
        var at = text.indexOf(from);
        assertThat(at).as("'%s' in %s", from, file).isNotNegative();
        var changed = text.substring(0, at) + to + text.substring(at + from.length());
        Files.writeString(file(file), changed);
        return this;
    }

    /// Replaces the texts of all options of the single choice.
    CleanBank options(String first, String second, String third) throws IOException {
        return replace("single-choice.md", "`GET`, which asks for a representation", first)
                .replace("single-choice.md", "`PUT`, which sends a representation", second)
                .replace("single-choice.md", "`POST`, which sends a form of the shop", third);
    }

    /// Number of the first line that starts with `text`.
    int line(String file, String text) throws IOException {
        var lines = Files.readAllLines(file(file));
        var starting = Stream.iterate(0, i -> i < lines.size(), i -> i + 1);
        return starting.filter(i -> lines.get(i).startsWith(text)).findFirst().orElseThrow() + 1;
    }

    void delete(String file) throws IOException {
        Files.delete(file(file));
    }

    Bank read() throws IOException {
        var bank = BankReader.read(folder, TODAY);
        assertThat(bank.problems()).isEmpty();
        return bank;
    }

    List<Finding> lint(Syntax syntax) throws IOException {
        return lint(read(), syntax);
    }

    List<Finding> lint(Bank bank, Syntax syntax, Blueprint... stages) throws IOException {
        var companions = new Companions(List.of(stages), Readings.read(folder));
        return Lint.of(bank, companions, syntax, TODAY);
    }
}
