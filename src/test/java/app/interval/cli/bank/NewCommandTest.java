package app.interval.cli.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.bank.SampleBank;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class NewCommandTest {

    @TempDir Path folder;
    private final Desk desk = new Desk();
    private SampleBank bank;

    @BeforeEach
    void copy() throws IOException {
        bank = SampleBank.in(folder);
    }

    @Test
    void theFileLiesWhereItsObjectiveIsAndTheNextStepsAreNamed() throws IOException {
        assertThat(make("web/http#m1", "--title", "Which status?", "--author", "Three")).isZero();

        var file = folder.resolve("web/http/which-status.md");
        assertThat(desk.out().lines().toList())
                .startsWith(file.toString(), "Next:")
                .hasSizeGreaterThan(3);
        assertThat(file)
                .content()
                .contains("level: mid\n", "objective: web/http#m1\n", "status: draft\n")
                .contains("checked: " + SampleBank.TODAY, "author: \"Three\"\n");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        bank.write("web/http/which-status.md", "mine");
        make("web/http#m1", "--title", "Which status?");
        make("web/http#m1", "--title", "Which status?");

        assertThat(bank.text("web/http/which-status.md")).isEqualTo("mine");
        assertThat(bank.text("web/http/which-status-2.md")).contains("id: q-");
        assertThat(bank.text("web/http/which-status-3.md")).contains("id: q-");
    }

    /// The ids are drawn from the same seed each time, so the second one meets the first.
    @Test
    void anIdThatStandsAnywhereIsNotDrawnAgain() throws IOException {
        make("web/http#m1", "--title", "One");
        make("web/http#m1", "--title", "Two");

        assertThat(id("one")).isNotEqualTo(id("two"));
    }

    @Test
    void anObjectiveThatDoesNotExistBringsTheOthersOfItsTopic() throws IOException {
        assertThat(make("web/http#m9")).isEqualTo(2);
        assertThat(desk.err())
                .contains("no objective web/http#m9", "web/http#m1  Chooses a status.");
        assertThat(make("web/htp#m1")).isEqualTo(2);
        assertThat(desk.err()).contains("no topic web/htp", "web/http, web/forms");
        assertThat(make("wob/http#m1")).isEqualTo(2);
        assertThat(desk.err()).contains("Areas: web");
        assertThat(files()).isEqualTo(11);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() throws IOException {
        assertThat(make("http")).isEqualTo(2);
        assertThat(desk.err()).contains("'http' is no objective");
        assertThat(desk.type("new", "--type", "essay", "--objective", "web/http#m1")).isEqualTo(2);
        assertThat(desk.err()).contains("'essay' is no type of question; there are single-choice");
        assertThat(desk.type("new", "--type", "cloze")).isEqualTo(2);
        assertThat(desk.err()).contains("--objective");
        assertThat(make("web/http#m1", "--title", "x".repeat(61))).isEqualTo(2);
        assertThat(desk.err()).contains("longer than 60");
        assertThat(files()).isEqualTo(11);
    }

    private int make(String objective, String... more) {
        var words = new ArrayList<Object>();
        words.addAll(List.of("new", "--bank", folder, "--type", "cloze"));
        words.addAll(List.of("--objective", objective));
        words.addAll(List.of(more));
        return desk.type(words.toArray());
    }

    private String id(String name) throws IOException {
        return bank.text("web/http/" + name + ".md").lines().skip(1).findFirst().orElseThrow();
    }

    private long files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).count();
        }
    }
}
