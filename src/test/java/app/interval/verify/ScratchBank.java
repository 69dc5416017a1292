package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.Bank;
import app.interval.bank.BankReader;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// A bank of items that a test writes, and their verification with limits that suit a test.
final class ScratchBank {

    /// Generous, since other tests may keep the processors busy.
    static final Limits LIMITS = Limits.USUAL;

    private final Path folder;
    private List<Interpreter> interpreters = List.of(Pythons.here());
    private Services services = new NoServices();
    private int items;

    ScratchBank(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("bank/web/http"));
        Files.createDirectories(folder.resolve("programs"));
        for (var name : List.of("pack.yaml", "curriculum.yaml", "misconceptions.yaml")) {
            Files.copy(sound().resolve(name), folder.resolve("bank").resolve(name));
        }
    }

    private static Path sound() {
        var pack = ScratchBank.class.getResource("/app/interval/bank/sound/pack.yaml");
        try {
            return Objects.requireNonNull(
                    Path.of(Objects.requireNonNull(pack).toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Adds an item.
    ///
    /// @param keys further lines of the front matter, each with its line end
    /// @param body all sections but the explanation
    ScratchBank item(String type, String keys, String body) throws IOException {
        items++;
        var text =
                """
                ---
                id: q-%08d
                version: 1.0
                type: %s
                level: mid
                topic: web/http
                objective: web/http#m1
                bloom: apply
                difficulty: 2
                title: Made for a test
                seconds: %d
                status: published
                sources: [rfc]
                checked: 2026-01-31
                %s---

                %s
                ## Explanation

                It is as it is.
                """
                        .formatted(items, type, type.equals("coding") ? 600 : 60, keys, body);
        Files.writeString(file(items), text);
        return this;
    }

    private Path file(int number) {
        return folder.resolve("bank/web/http/item-" + number + ".md");
    }

    /// Replaces a text of an item, counted from 1.
    ScratchBank change(int number, String from, String to) throws IOException {
        var text = Files.readString(file(number));
        assertThat(text).contains(from);
        Files.writeString(file(number), text.replace(from, to));
        return this;
    }

    ScratchBank with(List<Interpreter> interpreters) {
        this.interpreters = interpreters;
        return this;
    }

    ScratchBank with(Services services) {
        this.services = services;
        return this;
    }

    /// Number of the first line of the first item that starts so.
    int line(String start) throws IOException {
        var lines = Files.readAllLines(file(1));
        var found = lines.stream().filter(line -> line.startsWith(start)).findFirst();
        return lines.indexOf(found.orElseThrow()) + 1;
    }

    Bank read() throws IOException {
        var bank = BankReader.read(folder.resolve("bank"), LocalDate.of(2026, 2, 1));
        assertThat(bank.problems()).isEmpty();
        return bank;
    }

    Setting setting() {
        var programs = folder.resolve("programs");
        var remembered = folder.resolve("remembered");
        return new Setting(interpreters, services, programs, remembered, new Random(1));
    }

    List<Verified> verify() throws IOException, InterruptedException {
        return verify(LIMITS);
    }

    List<Verified> verify(Limits limits) throws IOException, InterruptedException {
        return new Verification(setting(), limits).of(read(), 2, _ -> {});
    }

    /// What is said of the only item.
    Verified verified() throws IOException, InterruptedException {
        return verify().getFirst();
    }

    /// Checks that the only item did not pass, `Python 3.14: ` left out.
    List<String> failures() throws IOException, InterruptedException {
        var verified = verified();
        assertThat(verified.outcome())
                .isEqualTo(verified.failures().isEmpty() ? Outcome.VERIFIED : Outcome.FAILED);
        return verified.failures().stream()
                .map(failure -> failure.what().replaceFirst("^Python [\\d.]+: ", ""))
                .toList();
    }
}
