package app.interval.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class BankCommandTest {

    @TempDir Path folder;
    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"lint", "verify", "stats", "new", "preview", "diff"})
    void everyCommandHelpsWithExamplesInAHundredColumns(String command) {
        assertThat(desk.type(command, "--help")).isZero();
        assertThat(desk.out()).contains("Usage: bank " + command, "Examples:\n", "Exit codes: 0");
        assertThat(desk.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(desk.type("--help")).isZero();
        assertThat(desk.out())
                .contains("lint", "verify", "stats", "new", "preview", "diff", "Examples:");
    }

    @Test
    void theVersionIsTheProgrammes() {
        assertThat(desk.type("--version")).isZero();
        assertThat(desk.out()).isEqualTo("Interval 1.2.3\n");
    }

    @Test
    void aCommandThatNobodyKnowsBringsTheNearestToMind() {
        assertThat(desk.type("lnt")).isEqualTo(2);
        assertThat(desk.err()).contains("'lnt'", "bank lint");
    }

    @Test
    void sayingNothingIsNoCommand() {
        assertThat(desk.type()).isEqualTo(2);
        assertThat(desk.err()).contains("lint, verify, stats, new, preview, diff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "verify", "stats"})
    void withoutABankNothingRuns(String command) {
        assertThat(desk.type(command, folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(desk.err()).contains("nowhere is not a folder");
        assertThat(desk.type(command, folder)).isEqualTo(2);
        assertThat(desk.err()).contains("is no question bank");
    }

    @Test
    void anOptionThatNobodyKnowsIsNamed() {
        assertThat(desk.type("lint", "--fromat", "json")).isEqualTo(2);
        assertThat(desk.err()).contains("'--fromat'", "'bank lint --help'");
        assertThat(desk.type("lint", "--format", "xml")).isEqualTo(2);
        assertThat(desk.err()).contains("xml", "'bank lint --help'");
    }
}
