package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// Whatever is broken in a sound item, a message names its line and the remedy.
class BrokenItemsTest {

    /// See the head of the file they come from.
    record Fault(String type, String from, String to, String at, String says) {

        static Fault of(String row) {
            var cells = row.replace("\\n", "\n").split(" ¦ ", -1);
            return new Fault(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return type + ": " + says;
        }
    }

    static Stream<Fault> faults() throws IOException {
        try (var stream = BrokenItemsTest.class.getResourceAsStream("faults.txt")) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
            return text.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Fault::of);
        }
    }

    @TempDir Path temp;
    SampleBank sample;

    @BeforeEach
    void copy() throws IOException {
        sample = SampleBank.in(temp.resolve("bank"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedWithItsLineAndItsRemedy(Fault fault) throws IOException {
        var file = "web/http/" + fault.type() + ".md";
        sample.replace(file, fault.from(), fault.to());
        var line = sample.lineOf(file, fault.at());

        assertThat(sample.read().problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(said(problem)).containsSubsequence(fault.says().split("~"));
                });
    }

    @Test
    void aMissingSectionIsNamedAtTheType() throws IOException {
        sample.replace("web/http/match.md", "\n## Explanation\n\nNames say what they do.\n", "");

        assertThat(sample.read().problems())
                .containsExactly(
                        new Problem(
                                "web/http/match.md",
                                4,
                                "S12",
                                "section '## Explanation' is missing",
                                "Add it, or correct the type"));
    }

    @Test
    void thePromptComesFirst() throws IOException {
        sample.replace("web/http/match.md", "## Prompt", "## Hint\n\nThink.\n\n## Prompt");

        assertOnly("web/http/match.md", 24, "S12", "'## Prompt' does not come first");
    }

    @Test
    void anIdIsUsedOnce() throws IOException {
        sample.replace("web/http/open.md", "q-00000009", "q-00000001");

        assertOnly(
                "web/http/single-choice.md",
                2,
                "S02",
                "id q-00000001 belongs to web/http/open.md already");
    }

    @Test
    void anItemLiesInTheFolderOfItsTopic() throws IOException {
        move("web/http/open.md", "web/forms/open.md");

        assertOnly(
                "web/forms/open.md", 6, "S06", "the file lies in web/forms, its topic is web/http");
    }

    @Test
    void markdownElsewhereIsNoItem() throws IOException {
        sample.write("web/notes.md", "# Notes\n").write("web/http/assets/notes.md", "# Notes\n");

        assertThat(sample.read().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "web/http/assets/notes.md:1: no item can lie here. Move it: items lie at"
                                + " area/topic/name.md [S06]",
                        "web/notes.md:1: no item can lie here. Move it: items lie at"
                                + " area/topic/name.md [S06]");
    }

    @Test
    void aFileNameIsKebabCase() throws IOException {
        move("web/http/open.md", "web/http/Open_Question.md");

        assertOnly("web/http/Open_Question.md", 1, "S17", "the file name is not kebab-case");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Files.createSymbolicLink(
                sample.folder().resolve("web/http/link.md"),
                sample.folder().resolve("web/http/open.md"));

        assertOnly("web/http/link.md", 1, "S17", "the file is a link");
    }

    @Test
    void aFileIsUtf8WithLfAndAFinalLineEnd() throws IOException {
        var file = "web/http/open.md";
        var text = Files.readString(sample.folder().resolve(file));
        var line = sample.lineOf(file, "Design");

        bytes(file, ("\uFEFF" + text).getBytes(UTF_8));
        assertOnly(file, 1, "S17", "the file starts with a byte order mark");
        bytes(file, text.replace("## Rubric\n", "## Rubric\r\n").getBytes(UTF_8));
        assertOnly(file, sample.lineOf(file, "## Rubric"), "S17", "the line ends with CR");
        bytes(file, text.stripTrailing().getBytes(UTF_8));
        assertOnly(file, 50, "S17", "the last line has no line end");
        bytes(file, text.replace("orders", "orders \u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertOnly(file, line, "S17", "the line is not UTF-8");
        var tooLong = text.replace("orders", "x".repeat(65_536)).getBytes(UTF_8);
        bytes(file, tooLong);
        assertOnly(file, 1, "S17", "the file has " + tooLong.length + " bytes");
    }

    @Test
    void anEmptyFileIsNoItem() throws IOException {
        sample.write("web/http/open.md", "");

        assertThat(sample.read().problems())
                .extracting(Problem::rule)
                .containsExactly("S17", "S00");
    }

    private static String said(Problem problem) {
        return problem.rule() + " " + problem.message() + ". " + problem.remedy();
    }

    private void assertOnly(String file, int line, String rule, String message) throws IOException {
        assertThat(sample.read().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.rule()).isEqualTo(rule);
                    assertThat(problem.message()).isEqualTo(message);
                    assertThat(problem.remedy()).isNotBlank();
                });
    }

    private void bytes(String file, byte[] bytes) throws IOException {
        Files.write(sample.folder().resolve(file), bytes);
    }

    private void move(String from, String to) throws IOException {
        var target = sample.folder().resolve(to);
        Files.createDirectories(target.getParent());
        Files.move(sample.folder().resolve(from), target);
    }
}
