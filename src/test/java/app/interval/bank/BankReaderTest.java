package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;

class BankReaderTest {
    @Test
    void ok() throws Exception {
        var bank = BankReader.read(Path.of("question-bank"), LocalDate.of(2026, 12, 31));
        bank.problems().forEach(System.out::println);
        System.out.println(bank.items().size());
        assertThat(bank.problems()).isEmpty();
    }
}
