package app.interval.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@Tag("process")
class RevisionTest {

    @TempDir Path folder;
    private Path inside;
    private Path target;

    @BeforeEach
    void commit() throws IOException {
        inside = Files.createDirectories(folder.resolve("work/bank/a b"));
        target = Files.createDirectory(folder.resolve("target"));
        Files.writeString(inside.resolve("\u00fc.md"), "then");
        Files.writeString(folder.resolve("work/outside.md"), "then");
        new Repository(folder.resolve("work")).commitAll();
        Files.writeString(inside.resolve("\u00fc.md"), "now");
        Files.writeString(inside.resolve("new.md"), "now");
    }

    @Test
    void theFolderIsAsItWasAndNothingElse() throws IOException {
        new Revision(folder.resolve("work/bank"), "HEAD").extract(target);

        assertThat(target.resolve("a b/\u00fc.md")).content().isEqualTo("then");
        assertThat(target.resolve("a b/new.md")).doesNotExist();
        assertThat(target.resolve("outside.md")).doesNotExist();
        assertThat(inside.resolve("\u00fc.md")).content().isEqualTo("now");
    }

    @Test
    void whatGitSaysIsHandedOn() {
        assertThatThrownBy(() -> new Revision(inside, "nowhere").extract(target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> new Revision(target, "HEAD").extract(target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a git repository");
    }

    @Test
    void anOptionIsNoRevision() {
        assertThatThrownBy(() -> new Revision(inside, "--output=x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
