package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.main.Arguments.Command;
import app.interval.main.Arguments.Output;
import app.interval.report.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ArgumentsTest {

    @Test
    void nothingTypedOpensTheWindowOnTheUsualFolder() throws Exception {
        assertThat(Arguments.of(List.of()))
                .isEqualTo(
                        new Arguments(
                                Command.WINDOW,
                                Optional.empty(),
                                Optional.empty(),
                                Output.DEFAULT));
    }

    @Test
    void everyCommandTakesAFolderAndABank() throws Exception {
        assertThat(Arguments.of(List.of("status", "--data", "here", "--bank", "b")))
                .isEqualTo(
                        new Arguments(
                                Command.STATUS,
                                Optional.of(Path.of("here")),
                                Optional.of(Path.of("b")),
                                Output.DEFAULT));
    }

    @Test
    void aReportHasAFormAndAPlace() throws Exception {
        var typed = List.of("report", "--format", "json", "--out", "r.json");

        assertThat(Arguments.of(typed).command()).isEqualTo(Command.REPORT);
        assertThat(Arguments.of(typed).output())
                .isEqualTo(new Output(Format.JSON, Optional.of(Path.of("r.json"))));
        assertThat(Arguments.of(List.of("report")).output())
                .isEqualTo(new Output(Format.HTML, Optional.empty()));
    }

    @Test
    void aFormThatThereIsNotIsRefusedByName() {
        assertThatThrownBy(() -> Arguments.of(List.of("report", "--format", "pdf")))
                .isInstanceOf(Arguments.Misunderstood.class)
                .hasMessage("--format pdf");
    }

    @Test
    void packagingAsksForARehearsal() throws Exception {
        assertThat(Arguments.of(List.of("rehearse", "--data", "here")).command())
                .isEqualTo(Command.REHEARSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format", "--out"})
    void onlyAReportHasThem(String option) {
        assertThatThrownBy(() -> Arguments.of(List.of("status", option, "json")))
                .isInstanceOf(Arguments.Misunderstood.class)
                .hasMessage(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--bank", "--out", "--help", "statistics"})
    void whatIsNotUnderstoodIsRefused(String typed) {
        assertThatThrownBy(() -> Arguments.of(List.of(typed)))
                .isInstanceOf(Arguments.Misunderstood.class)
                .hasMessage(typed);
    }

    @Test
    void whatStandsInQuotesIsOneWord() {
        assertThat(Arguments.split("bank  new --title \"a b\" \"\" c"))
                .containsExactly("bank", "new", "--title", "a b", "", "c");
    }
}
