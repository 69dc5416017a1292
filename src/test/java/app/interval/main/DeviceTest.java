package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.study.StorageException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

class DeviceTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @TempDir Path folder;

    @Test
    void anInstallationKeepsItsName() {
        var here = new Device(new DataFolder(folder.resolve("new")), "desk");

        assertThat(here.id(() -> FIRST)).isEqualTo(FIRST);
        assertThat(here.id(() -> SECOND)).isEqualTo(FIRST);
    }

    @Test
    void aCopiedFolderGetsANameOfItsOwn() throws IOException {
        var here = new DataFolder(folder.resolve("here"));
        var there = new DataFolder(folder.resolve("there"));
        new Device(here, "desk").id(() -> FIRST);
        Files.createDirectories(there.path());
        Files.copy(here.device(), there.device());

        assertThat(new Device(there, "desk").id(() -> SECOND)).isEqualTo(SECOND);
        assertThat(new Device(here, "laptop").id(() -> SECOND)).isEqualTo(SECOND);
    }

    @Test
    void anEmptyFileIsFilledAndADamagedOneIsNamed() throws IOException {
        var here = new DataFolder(folder);
        Files.createFile(here.device());
        assertThat(new Device(here, "desk").id(() -> FIRST)).isEqualTo(FIRST);

        Files.writeString(
                here.device(), Files.readString(here.device()).replace(FIRST.toString(), "x"));

        assertThatThrownBy(() -> new Device(here, "desk").id(() -> FIRST))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(here.device().toString());
    }
}
