package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.study.StorageException.Trouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
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
