package app.interval.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.SampleBank;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class LintCommandTest {

    @TempDir Path folder;
    private final Desk desk = new Desk();
    private SampleBank bank;

    @BeforeEach
    void copy() throws IOException {
        bank = SampleBank.in(folder);
    }

    @Test
    void anErrorIsNamedWhereAnEditorFindsIt() throws IOException {
        bank.replace("web/http/cloze.md", "level: mid", "level: expert");

        assertThat(desk.type("lint", folder)).isEqualTo(1);
        assertThat(desk.out())
                .startsWith("Errors\n")
                .contains(
                        folder.resolve("web/http/cloze.md")
                                + ":5: level 'expert' is not possible. ")
                .contains(" [S04]\n")
                .containsPattern("\n\n10 sound items, \\d+ errors, ");
    }

    @Test
    void withoutAnInterpreterItSaysWhatWasNotJudged() {
        desk.syntax = Optional.empty();
        desk.type("lint", folder);

        assertThat(desk.out()).contains("Python blocks were not parsed");
        desk.syntax = Optional.of(_ -> Map.of());
        desk.type("lint", folder);
        assertThat(desk.out()).doesNotContain("Python blocks");
    }

    @Test
    void anInterpreterThatDoesNotStartIsNoFinding() {
        assertThat(desk.type("lint", folder, "-p", "nowhere")).isEqualTo(2);
        assertThat(desk.err()).isEqualTo("no such interpreter: nowhere\n");
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void programsGetWhatTheSchemaSays() throws IOException {
        bank.replace("web/http/cloze.md", "level: mid", "level: \u00e9xpert");
        assertThat(desk.type("lint", folder, "--format", "json")).isEqualTo(1);
        var first = desk.out();

        assertThat(Desk.offences("lint", first)).isEmpty();
        assertThat(first)
                .contains("\"file\" : \"web/http/cloze.md\"", "\"line\" : 5", "\"rule\" : \"S04\"")
                .contains("\\u00E9xpert");
        desk.type("lint", folder, "--format", "json");
        assertThat(desk.out()).isEqualTo(first);
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        desk.type("lint", folder, "--format", "json");

        assertThat(Desk.offences("lint", desk.out())).isEmpty();
        assertThat(Desk.offences("lint", desk.out().replace("lint/1", "lint/2"))).isNotEmpty();
        assertThat(Desk.offences("lint", desk.out().replace("errors", "faults"))).isNotEmpty();
    }
}
