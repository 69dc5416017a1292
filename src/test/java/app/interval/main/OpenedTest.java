package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.log.Event.Other;
import app.interval.main.Arguments.Places;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.FakeStamps;
import app.interval.study.Journal.Move;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class OpenedTest {

    @TempDir Path folder;

    /// A judgement that names no answer.
    @Test
    void aLogThatCannotBeReadIsNotLeftOpen() throws Exception {
        var data = new DataFolder(folder);
        var nonsense =
                new Other(
                        new FakeStamps().stamp(),
                        "assessed",
                        Optional.of("level"),
                        Optional.empty());
        try (var database = Database.open(data.database())) {
            database.journal(new Writer(new UUID(7, 1), "0.1.0"))
                    .record(new Move(List.of(nonsense), Optional.empty(), List.of()));
        }

        assertThatThrownBy(() -> Opened.open(new Places(data, Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        try (var channel =
                        FileChannel.open(
                                folder.resolve("journal.mv.db"), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            assertThat(lock).isNotNull();
        }
    }
}
