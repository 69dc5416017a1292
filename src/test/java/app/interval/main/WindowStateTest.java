package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.ui.kit.Look;
import app.interval.ui.kit.ThemeChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

class WindowStateTest {

    /// Kept, or the level would be forgotten with the logger.
    private static final Logger LOG = Logger.getLogger("app.interval.main.WindowState");

    @TempDir Path path;

    @Test
    void theWindowIsAsItWasLeft() {
        var folder = new DataFolder(path);
        var left = new WindowState(1_000.5, 700, new Look(ThemeChoice.DARK, 150));

        left.save(folder);

        assertThat(WindowState.load(folder)).isEqualTo(left);
        assertThat(path.toFile().list()).containsExactly("window.properties");
    }

    @Test
    void nonsenseIsAsAtTheFirstStart() throws IOException {
        LOG.setLevel(Level.OFF);
        var folder = new DataFolder(path);
        var first = WindowState.load(folder);
        Files.writeString(folder.window(), "theme=PINK\n");

        assertThat(WindowState.load(folder)).isEqualTo(first);
    }
}
