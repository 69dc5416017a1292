package app.interval.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.interval.texts.FileTrouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReportFileTest {

    @TempDir Path folder;

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        var file = folder.resolve("report.html");
        Files.writeString(file, "an older and longer report");

        ReportFile.write(file, "née");

        assertThat(file).content().isEqualTo("née");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aMissingFolderIsNotMade() {
        var file = folder.resolve("nowhere").resolve("report.html");

        assertThat(sentence(file))
                .isEqualTo(
                        "There is no folder "
                                + folder.resolve("nowhere")
                                + ". Nothing was written.");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThat(sentence(folder)).startsWith(folder + " is a folder or a device, not a file.");
        assertThat(folder).isDirectory();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        var file = Files.writeString(folder.resolve("real.html"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.html"), file);

        ReportFile.write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void whatIsInTheWayIsNamed() {
        var file = folder.resolve("report.html");

        assertThat(FileTrouble.sentence(new AccessDeniedException("x"), file))
                .isEqualTo("Writing " + file + " is not allowed. Choose another place.");
        assertThat(FileTrouble.sentence(new IOException("the disk is full"), file))
                .startsWith(file + " could not be written.");
    }

    private static String sentence(Path file) {
        var failure = catchThrowableOfType(IOException.class, () -> ReportFile.write(file, "text"));
        return FileTrouble.sentence(failure, file);
    }
}
