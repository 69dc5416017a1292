package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.StorageException.Trouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

class DiagnosisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "There is not enough space on the disk",
                "Disk quota exceeded"
            })
    void aFullDiskIsKnownByWhatTheSystemSaysHoweverDeepItLies(String said) {
        var failure = new SQLException("IO", "", 90031, new IOException(said));

        assertThat(Diagnosis.of(new IllegalStateException(failure))).isEqualTo(Trouble.DISK_FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auf dem Gerät ist kein Speicherplatz mehr verfügbar", "I/O error"})
    void aFullDiskIsKnownInEveryLanguageByTheRoomThatIsLeft(String said) {
        var written = new SQLException("IO", "", 90031, new IOException(said));
        var copied = new FileSystemException("journal.mv.db", null, said);

        assertThat(Diagnosis.of(written, () -> 4096)).isEqualTo(Trouble.DISK_FULL);
        assertThat(Diagnosis.of(copied, () -> 4096)).isEqualTo(Trouble.DISK_FULL);
        assertThat(Diagnosis.of(written, () -> 1L << 30)).isEqualTo(Trouble.OTHER);
    }

    @Test
    void whatIsNotAboutWritingDoesNotHangOnTheRoom() {
        var missing = new NoSuchFileException("bank");
        var denied = new AccessDeniedException("journal.mv.db");

        assertThat(Diagnosis.of(missing, () -> 0)).isEqualTo(Trouble.OTHER);
        assertThat(Diagnosis.of(denied, () -> 0)).isEqualTo(Trouble.UNWRITABLE);
        assertThat(Diagnosis.of(new SQLException("", "", 42), () -> 0)).isEqualTo(Trouble.OTHER);
    }

    @Test
    void theRoomIsThatOfTheDiskAlsoBeforeTheFolderIsMade(@TempDir Path folder) throws IOException {
        var total = Files.getFileStore(folder).getTotalSpace();

        assertThat(Room.at(folder.resolve("not").resolve("yet")).left()).isBetween(1L, total);
    }

    @Test
    void theDeepestCauseThatIsKnownDecides() {
        var full = new SQLException("", "", 90030, new IOException("No space left on device"));

        assertThat(Diagnosis.of(full)).isEqualTo(Trouble.DISK_FULL);
    }

    @Test
    void whatMayNotBeWrittenToIsNoDamage() {
        var denied = new UncheckedIOException(new AccessDeniedException("journal.mv.db"));

        assertThat(Diagnosis.of(denied)).isEqualTo(Trouble.UNWRITABLE);
    }

    @Test
    void whatNobodyKnowsIsSomethingElse() {
        assertThat(Diagnosis.of(new SQLException("", "", 42))).isEqualTo(Trouble.OTHER);
        assertThat(Diagnosis.of(new IllegalStateException())).isEqualTo(Trouble.OTHER);
    }
}
