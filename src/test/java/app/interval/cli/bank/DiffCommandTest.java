package app.interval.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.SampleBank;
import app.interval.verify.Repository;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@Tag("process")
class DiffCommandTest {

    @TempDir Path folder;
    private final Desk desk = new Desk();
    private SampleBank bank;
    private Path place;

    @BeforeEach
    void commit() throws IOException {
        place = folder.resolve("a bank");
        bank = SampleBank.in(Files.createDirectory(place));
        new Repository(folder).commitAll();
    }

    @Test
    void nothingChangedSinceTheCommit() {
        assertThat(desk.type("diff", "HEAD", place)).isZero();
        assertThat(desk.out()).isEqualTo("Nothing changed.\n");
    }

    @Test
    void aStepThatLacksIsRefusedAtItsLine() throws IOException {
        bank.replace("web/http/cloze.md", "Complete the check.", "Fill the check.");

        assertThat(desk.type("diff", "HEAD", place)).isEqualTo(1);
        assertThat(desk.out())
                .startsWith("changed  q-00000004  " + place.resolve("web/http/cloze.md"))
                .contains(place.resolve("web/http/cloze.md") + ":3: the wording changed, ")
                .contains("Write version: 1.1 [B06]\n")
                .endsWith("0 added, 1 changed, 0 retired, 0 removed; 1 refused.\n");
        bank.replace("web/http/cloze.md", "version: 1.0", "version: 1.1");
        assertThat(desk.type("diff", "HEAD", place)).isZero();
    }

    @Test
    void programsGetWhatTheSchemaSays() throws IOException {
        bank.replace("web/http/cloze.md", "Complete the check.", "Fill the check.");
        desk.type("diff", "HEAD", place, "--format", "json");

        assertThat(Desk.offences("diff", desk.out())).isEmpty();
        assertThat(desk.out()).contains("\"what\" : \"wording\"");
        assertThat(Desk.offences("diff", desk.out().replace("changed\"", "moved\""))).isNotEmpty();
    }

    @Test
    void aRevisionThatDoesNotExistIsNamed() {
        assertThat(desk.type("diff", "nowhere", place)).isEqualTo(2);
        assertThat(desk.err()).contains("as of nowhere: fatal:");
    }
}
