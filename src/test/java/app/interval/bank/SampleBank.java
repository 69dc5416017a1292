package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/// A small bank without faults, one item per type, copied to a folder in which a test may break it.
public final class SampleBank {

    public static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    private final Path folder;

    private SampleBank(Path folder) {
        this.folder = folder;
    }

    public static SampleBank in(Path folder) throws IOException {
        var sound = sound();
        try (var files = Files.walk(sound)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(sound.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new SampleBank(folder);
    }

    public Path folder() {
        return folder;
    }

    public Bank read() throws IOException {
        return BankReader.read(folder, TODAY);
    }

    /// The item of a type, `single-choice`.
    public BankItem item(String type) throws IOException {
        var bank = read();
        assertThat(bank.problems()).isEmpty();
        return bank.items().stream()
                .filter(item -> item.item().facts().type().word().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /// Replaces the first `from`, which must be there.
    public SampleBank replace(String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        var at = text.indexOf(from);
        assertThat(at).as("'%s' in %s", from, file).isNotNegative();
        return write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    public SampleBank write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    public String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /// Number of the first line that starts with `text`.
    public int lineOf(String file, String text) throws IOException {
        var lines = Files.readString(folder.resolve(file)).split("\r\n|\r|\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(text)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line '" + text + "' in " + file);
    }

    private static Path sound() {
        try {
            return Path.of(Objects.requireNonNull(SampleBank.class.getResource("sound")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
