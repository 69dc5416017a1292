package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.main.Arguments.Command;

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
                .isEqualTo(new Arguments(Command.WINDOW, Optional.empty(), Optional.empty()));
    }

    @Test
    void everyCommandTakesAFolderAndABank() throws Exception {
        assertThat(Arguments.of(List.of("status", "--data", "here", "--bank", "b")))
                .isEqualTo(
                        new Arguments(
                                Command.STATUS,
                                Optional.of(Path.of("here")),
                                Optional.of(Path.of("b"))));
    }

    @Test
    void packagingAsksForARehearsal() throws Exception {
        assertThat(Arguments.of(List.of("rehearse", "--data", "here")).command())
                .isEqualTo(Command.REHEARSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--bank", "--help", "statistics"})
    void whatIsNotUnderstoodIsRefused(String typed) {
        assertThatThrownBy(() -> Arguments.of(List.of(typed)))
                .isInstanceOf(Arguments.Misunderstood.class)
                .hasMessage(typed);
    }
}
