package app.interval.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.authoring.Blueprint;
import app.interval.bank.BankReader;
import app.interval.bank.Readings;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The bank that learners get.
class QuestionBankTest {

    private static final Path FOLDER = Path.of("question-bank");

    /// Of the day on which the newest source was read, so that time alone breaks nothing.
    @Test
    void lintHasNothingToSay() throws Exception {
        var bank = BankReader.read(FOLDER, LocalDate.MAX);
        var newest =
                bank.items().stream()
                        .map(item -> item.item().origin().checked())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        var plan = Files.readAllLines(FOLDER.resolve("blueprint.csv"));
        var companions = new Companions(Blueprint.stages(plan), Readings.read(FOLDER));

        assertThat(Lint.of(bank, companions, RememberedSyntax.python(), newest)).isEmpty();
    }
}
