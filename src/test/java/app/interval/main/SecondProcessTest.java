package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Event.Other;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.FakeStamps;
import app.interval.study.Journal.Move;
import app.interval.texts.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// The second program is a real process: inside one, H2 shares a file gladly.
class SecondProcessTest {

    @TempDir Path folder;

    @Test
    void aFolderAlreadyOpenIsRefusedWithOneSentence() throws Exception {
        try (var _ = Database.open(new DataFolder(folder).database())) {
            var second = interval("status", "--data", folder.toString());

            assertThat(second.output()).isEqualToIgnoringNewLines(Texts.text("app.folder-in-use"));
            assertThat(second.exitCode()).isEqualTo(3);
        }
    }

    @Test
    void theStatusOfANewFolderIsNothingYet() throws Exception {
        var status = interval("status", "--data", folder.toString());

        assertThat(status.output()).matches("No answers yet. 0 to repeat and \\d+ new today.\\R");
        assertThat(status.exitCode()).isZero();
    }

    @Test
    void aReportIsRefusedWhileTheFolderIsOpen() throws Exception {
        var file = folder.resolve("report.html");
        try (var _ = Database.open(new DataFolder(folder).database())) {
            var second = interval("report", "--out", file.toString(), "--data", folder.toString());

            assertThat(second.output()).isEqualToIgnoringNewLines(Texts.text("app.folder-in-use"));
            assertThat(second.exitCode()).isEqualTo(3);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void theReportOfANewFolderGoesToTheTerminalAndSaysThatThereIsNothing() throws Exception {
        var report = interval("report", "--format", "json", "--data", folder.toString());

        assertThat(report.exitCode()).isZero();
        assertThat(report.output())
                .startsWith("{")
                .contains("\"format\" : \"interval-report/1\"", "Not enough evidence yet.");
    }

    @Test
    void aReportThatCannotBeWrittenSaysWhyAndFails() throws Exception {
        var file = folder.resolve("nowhere").resolve("report.html").toString();

        var report = interval("report", "--out", file, "--data", folder.toString());

        assertThat(report.output())
                .isEqualToIgnoringNewLines(
                        Texts.text("file.no-folder", folder.resolve("nowhere").toString()));
        assertThat(report.exitCode()).isEqualTo(4);
    }

    @Test
    void aWordItDoesNotKnowIsNamed() throws Exception {
        var status = interval("statsu");

        assertThat(status.output()).contains("statsu").contains("Usage:");
        assertThat(status.exitCode()).isEqualTo(2);
    }

    @Test
    void whatFailedIsNotedInAFileAndTheTerminalHasOneSentence() throws Exception {
        var data = new DataFolder(folder.resolve("data"));
        var nowhere = folder.resolve("nowhere").resolve("report.html").toString();
        try (var _ = Database.open(data.database())) {
            interval("status", "--data", data.path().toString());
        }
        interval("report", "--out", nowhere, "--data", data.path().toString());

        assertThat(Files.readString(data.logs().resolve("interval-0.0.log")))
                .contains("app.interval.study.FolderInUseException")
                .contains("java.nio.file.NoSuchFileException");
        try (var files = Files.list(data.logs())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFailureNobodyThoughtOfIsNotedToo() throws Exception {
        var data = new DataFolder(folder);
        var nonsense =
                new Other(
                        new FakeStamps().stamp(),
                        "assessed",
                        Optional.of("what I typed"),
                        Optional.empty());
        try (var database = Database.open(data.database())) {
            database.journal(new Writer(new UUID(7, 1), "0.1.0"))
                    .record(new Move(List.of(nonsense), Optional.empty(), List.of()));
        }

        var status = interval("status", "--data", folder.toString());

        assertThat(status.output()).contains("IllegalArgumentException");
        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(Files.readString(data.logs().resolve("interval-0.0.log")))
                .contains("java.lang.IllegalArgumentException")
                .doesNotContain("what I typed");
    }

    private record Result(String output, int exitCode) {}

    private static Result interval(String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(
                        List.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "app.interval.main.Main"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(output, process.exitValue());
    }
}
