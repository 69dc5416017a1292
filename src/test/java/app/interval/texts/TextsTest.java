package app.interval.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class TextsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern USE = Pattern.compile("(?<!String )\\btext\\(\\s*\"([^\"]+)\"");
    private static final Pattern CALL = Pattern.compile("(?<!String )\\btext\\((?=\\s*[^)\\s])");

    @Test
    void everyKeyInTheCodeIsInTheBundleAndEveryKeyInTheBundleIsUsed() throws IOException {
        var used = USE.matcher(code()).results().map(use -> use.group(1));

        assertThat(used.collect(Collectors.toSet())).hasSameElementsAs(keys());
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        assertThat(keys()).doesNotHaveDuplicates();
    }

    @Test
    void keysAreLiteralsOrTheTestAboveWouldNotSeeThem() throws IOException {
        var code = code();

        assertThat(CALL.matcher(code).results())
                .hasSameSizeAs(USE.matcher(code).results().toList());
    }

    @Test
    void argumentsAndApostrophesArriveAsWritten() {
        assertThat(Texts.text("study.dont-know")).isEqualTo("I don't know");
        assertThat(Texts.text("comeback.minutes", 1)).isEqualTo("in 1 minute");
        assertThat(Texts.text("comeback.minutes", 10)).isEqualTo("in 10 minutes");
    }

    private static List<String> keys() throws IOException {
        return Files.readAllLines(MAIN.resolve("resources/app/interval/texts/texts.properties"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static String code() throws IOException {
        try (var files = Files.walk(MAIN.resolve("java"))) {
            var code = new StringBuilder();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                var source = Files.readString(file);
                // Other rooms have methods of the same name.
                code.append(source.contains("app.interval.texts.Texts") ? source : "");
            }
            return code.toString();
        }
    }
}
