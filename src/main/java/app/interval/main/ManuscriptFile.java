package app.interval.main;

import app.interval.bank.Bank;
import app.interval.bank.BankReader;
import app.interval.ui.preview.Manuscript;
import app.interval.ui.preview.Sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// The file of a question in its bank. Its bytes are compared, because two saves may fall into one
/// tick of the clock of files. Used by one thread at a time.
final class ManuscriptFile implements Manuscript {

    private final Path bank;
    private final String file;
    private final LocalDate today;
    private byte[] seen = {};

    /// @param file path below the bank's folder, with `/`
    ManuscriptFile(Path bank, String file, LocalDate today) {
        this.bank = bank;
        this.file = file;
        this.today = today;
    }

    @Override
    public Optional<Sheet> news() throws IOException {
        var bytes = Files.readAllBytes(bank.resolve(file));
        if (Arrays.equals(bytes, seen)) {
            return Optional.empty();
        }
        var sheet = sheet(BankReader.read(bank, today));
        seen = bytes;
        return Optional.of(sheet);
    }

    private Sheet sheet(Bank read) {
        var faults =
                read.problems().stream()
                        .filter(problem -> problem.file().equals(file))
                        .map(problem ->
                                new Sheet.Fault(
                                        problem.line(),
                                        problem.rule(),
                                        problem.message(),
                                        problem.remedy()))
                        .toList();
        return read.items().stream()
                .filter(item -> item.source().file().equals(file))
                .findFirst()
                .<Sheet>map(item -> new Sheet.Sound(item.item(), read.curriculum()))
                .orElseGet(() -> new Sheet.Faulty(faults));
    }
}
