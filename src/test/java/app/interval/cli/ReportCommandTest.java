package app.interval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class ReportCommandTest {

    @TempDir Path folder;

    @Test
    void theFileIsWrittenWhereItShouldGo() {
        var file = folder.resolve("a").resolve("..").resolve("report.html");

        assertThat(ReportCommand.run("text", Optional.of(file), Files::writeString, new Terminal()))
                .isTrue();
        assertThat(folder.resolve("report.html")).content().isEqualTo("text");
    }

    @Test
    void aFailureIsNoSuccess() {
        ReportCommand.Save full =
                (_, _) -> {
                    throw new IOException("the disk is full");
                };

        assertThat(
                        ReportCommand.run(
                                "text", Optional.of(folder.resolve("r")), full, new Terminal()))
                .isFalse();
    }
}
