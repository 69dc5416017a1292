package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

class LogFilesTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final String TYPED = "what the learner typed";

    @TempDir Path folder;

    private final List<Handler> before = List.of(ROOT.getHandlers());

    @AfterEach
    void close() {
        added().forEach(handler -> {
            handler.close();
            ROOT.removeHandler(handler);
        });
    }

    @Test
    void whatFailedIsInTheFileAndWhatWasTypedIsNot() throws IOException {
        LogFiles.in(new DataFolder(folder));
        var refused = new SQLException("Value too long: '" + TYPED + "'", "22001", 22001);

        write(new IllegalStateException(TYPED, refused));

        assertThat(text())
                .contains("something failed")
                .contains("java.lang.IllegalStateException")
                .contains("java.sql.SQLException 22001")
                .contains("LogFilesTest")
                .doesNotContain(TYPED);
    }

    @Test
    void theFilesNeverTakeMoreThanThreeTimesTheirSize() throws IOException {
        LogFiles.in(new DataFolder(folder));
        for (int i = 0; i < 1_500; i++) {
            write(new IllegalStateException());
        }

        try (var files = Files.list(folder.resolve("logs"))) {
            var logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(3);
            for (var log : logs) {
                assertThat(log).satisfies(f -> assertThat(Files.size(f)).isLessThan(600_000));
            }
        }
    }

    @Test
    void aSecondProgramWritesIntoAFileOfItsOwn() throws IOException {
        LogFiles.in(new DataFolder(folder));
        write(new IllegalStateException());
        var first = text();
        LogFiles.in(new DataFolder(folder));

        added().getLast().publish(new LogRecord(Level.SEVERE, "the second failed"));

        assertThat(text()).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("logs/interval-1.0.log")))
                .contains("the second failed");
    }

    @Test
    void aFolderThatCannotHaveALogKeepsNobodyFromStarting() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        ROOT.setLevel(Level.OFF);
        try {
            LogFiles.in(new DataFolder(file));
        } finally {
            ROOT.setLevel(Level.INFO);
        }

        assertThat(added()).isEmpty();
    }

    /// Straight to the new handler: nothing is printed among the results of the tests.
    private void write(Throwable failure) {
        var entry = new LogRecord(Level.SEVERE, "something failed");
        entry.setLoggerName("app.interval");
        entry.setThrown(failure);
        added().forEach(handler -> handler.publish(entry));
    }

    private List<Handler> added() {
        return Arrays.stream(ROOT.getHandlers()).filter(h -> !before.contains(h)).toList();
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("logs/interval-0.0.log"));
    }
}
