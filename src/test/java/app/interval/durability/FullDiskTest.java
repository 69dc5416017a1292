package app.interval.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.log.Event.Answered;
import app.interval.durability.Tape.Fault;
import app.interval.storage.Database;
import app.interval.storage.OtherFileSystem;
import app.interval.study.StorageException;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/// The disk refuses to write, or to force what was written, while the learner answers.
class FullDiskTest {

    private final Tape disk = RecordedFiles.record();
    private final Database database;
    private final Learner learner;

    FullDiskTest(@TempDir Path folder) {
        database = OtherFileSystem.open(folder.resolve("journal"), RecordedFiles.NAME);
        var from = Instant.parse("2026-01-01T09:00:00Z");
        learner = new Learner(database.journal(Aftermath.WRITER), from, new Random(3));
        for (var i = 0; i < 10; i++) {
            learner.answer();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_WRITING", "NO_FORCING", "NO_LAST_FORCING"})
    void anAnswerThatCannotBeStoredIsNotTakenAndCanBeTriedAgain(Fault fault) {
        var question = learner.question();
        disk.breakDown(fault);

        assertThatThrownBy(learner::answerOnTheTable).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> learner.sitting().retry()).isInstanceOf(StorageException.class);
        assertThat(learner.sitting().table()).isEqualTo(new Asking(question));

        disk.breakDown(Fault.NONE);

        assertThat(learner.sitting().retry()).isInstanceOf(Judged.class);
        assertThat(stored(question.event())).isEqualTo(1);
    }

    private long stored(UUID answer) {
        return database.history().events().stream()
                .filter(event -> event instanceof Answered)
                .filter(event -> event.stamp().id().equals(answer))
                .count();
    }
}
