package app.interval.highlighting;

import java.util.List;
import java.util.stream.Collectors;

/// What the tests of this room share.
final class Languages {

    /// One name of each language, and one nobody knows.
    static final List<String> NAMES =
            List.of("python", "sql", "bash", "http", "json", "dockerfile", "yaml", "text");

    private Languages() {}

    static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
