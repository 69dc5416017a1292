package app.interval.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Files of others may hold anything: reading them ends with an item or with problems.
class DamageTest {

    private static final String SIGNS = "#`~*_-[](){}<>|:&!%@\"'\\\n 1a\t\u0000\u00e9";

    @TempDir Path temp;

    @Test
    void noDamageToAnItemThrows() throws IOException {
        var sample = SampleBank.in(temp.resolve("bank"));
        var random = new Random(1);
        for (var file : files(sample, "web/http")) {
            var text = Files.readString(sample.folder().resolve(file));
            for (var round = 0; round < 60; round++) {
                var damaged = damage(text, random);
                assertThatCode(() -> item(file, damaged)).as(damaged).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void noDamageToARegisterThrows() throws IOException {
        var sample = SampleBank.in(temp.resolve("bank"));
        var random = new Random(2);
        for (var file : List.of("pack.yaml", "curriculum.yaml", "roles.yaml", "terms.yaml")) {
            var text = Files.readString(sample.folder().resolve(file));
            for (var round = 0; round < 12; round++) {
                var damaged = damage(text, random);
                sample.write(file, damaged);
                assertThatCode(sample::read).as(damaged).doesNotThrowAnyException();
            }
            sample.write(file, text);
        }
    }

    @Test
    void deepNestingAndLongLinesEndInProblems() {
        for (var part : List.of("> ", "- ", "*a ", "[", "![", "**a", "`", "a-", "1 ", "| a ")) {
            var body = part.repeat(60_000 / part.length());
            var text =
                    "---\ntype: open\nrequires: ["
                            + "a>=1,".repeat(3)
                            + "]\n---\n\n## Prompt\n\n"
                            + body
                            + "\n";
            assertThat(item("web/http/x.md", text).problems()).as(part).isNotEmpty();
        }
    }

    @Test
    void longValuesEndInProblems() {
        for (var key : List.of("id", "topic", "objective", "tags", "requires", "version")) {
            for (var part : List.of("a-", "a>=1,", "1", "x ")) {
                var value = part.repeat(60_000 / part.length());
                var text = "---\n" + key + ": [\"" + value + "\"]\n---\n";
                var plain = "---\n" + key + ": \"" + value + "\"\n---\n";
                assertThat(item("web/http/x.md", text).problems()).isNotEmpty();
                assertThat(item("web/http/x.md", plain).problems()).isNotEmpty();
            }
        }
    }

    private static ItemReader.Result item(String file, String text) {
        return new ItemReader(Pack.UNREADABLE).read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A few lines are dropped, doubled or swapped, a few characters replaced.
    private static String damage(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        for (var i = random.nextInt(3); i > 0; i--) {
            var line = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
                default -> Collections.swap(lines, line, random.nextInt(lines.size()));
            }
        }
        var damaged = new StringBuilder(String.join("\n", lines)).append('\n');
        for (var i = random.nextInt(4); i > 0; i--) {
            var sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            damaged.setCharAt(random.nextInt(damaged.length()), sign);
        }
        return damaged.toString();
    }

    private static List<String> files(SampleBank sample, String folder) throws IOException {
        try (var files = Files.list(sample.folder().resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        }
    }
}
