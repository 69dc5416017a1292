package app.interval.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Holds for code nobody would write, too. The failing seed is in the test's name.
class HighlighterPropertyTest {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "'",
                    "\"\"\"",
                    "'''",
                    "`",
                    "\\",
                    "#",
                    "--",
                    "/*",
                    "*/",
                    "{",
                    "}",
                    "$",
                    "${",
                    "f\"",
                    "rb'",
                    "(",
                    ")",
                    ":",
                    ": ",
                    "- ",
                    "@",
                    "=",
                    ".",
                    "\n",
                    "\r\n",
                    "\t",
                    "  ",
                    "0x1F",
                    "1.5e3",
                    "7",
                    "def ",
                    "class",
                    "match x:",
                    "case",
                    "SELECT",
                    "FROM ",
                    "if",
                    "in",
                    "HTTP/1.1 ",
                    "GET /",
                    "true",
                    "é",
                    "日本",
                    "👍",
                    "\ud83d",
                    "\0",
                    "a_b");

    @ParameterizedTest
    @MethodSource("seeds")
    void thePiecesJoinedAreTheCode(long seed) {
        var random = new Random(seed);
        var code = code(random);
        for (var language : Languages.NAMES) {
            assertThat(Languages.joined(Highlighter.tokens(language, code)))
                    .as(language)
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPieceIsEmptyAndPlainOnesAreJoined(long seed) {
        var code = code(new Random(seed));
        for (var language : Languages.NAMES) {
            var tokens = Highlighter.tokens(language, code);
            assertThat(tokens).as(language).noneMatch(token -> token.text().isEmpty());
            var kinds = tokens.stream().map(Token::kind).toList();
            assertThat(kinds).as(language).doesNotContainSequence(Kind.PLAIN, Kind.PLAIN);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String code(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}
