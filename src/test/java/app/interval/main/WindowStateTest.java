package app.interval.main;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    @Test
    void oneValueThatMeansNothingTakesNoOtherWithIt() throws IOException {
        var folder = new DataFolder(path);
        var first = WindowState.load(folder);
        Files.writeString(
                folder.window(), "width=wide\nheight=NaN\ntheme=DARK\ntext=201\nmore=1\n");

        assertThat(WindowState.load(folder))
                .isEqualTo(
                        new WindowState(
                                first.width(), first.height(), new Look(ThemeChoice.DARK, 100)));
        Files.writeString(folder.window(), "width=1\nheight=900\ntheme=dark\ntext=175\n");
        assertThat(WindowState.load(folder))
                .isEqualTo(new WindowState(640, 900, new Look(ThemeChoice.SYSTEM, 175)));
    }

    @Test
    void aFileThatIsNoTextIsAsAtTheFirstStart() throws IOException {
        LOG.setLevel(Level.OFF);
        var folder = new DataFolder(path);
        var first = WindowState.load(folder);
        for (var bytes : new byte[][] {{(byte) 0xC3, 0x28}, "width=\\u00g".getBytes(UTF_8)}) {
            Files.write(folder.window(), bytes);
            assertThat(WindowState.load(folder)).isEqualTo(first);
        }
    }
}
