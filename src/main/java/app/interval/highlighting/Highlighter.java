package app.interval.highlighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts code into pieces of one colour each.
public final class Highlighter {

    private static final Map<String, Grammar> LANGUAGES =
            Map.ofEntries(
                    Map.entry("python", Python.GRAMMAR),
                    Map.entry("py", Python.GRAMMAR),
                    Map.entry("sql", Sql.GRAMMAR),
                    Map.entry("postgresql", Sql.GRAMMAR),
                    Map.entry("shell", Shell.GRAMMAR),
                    Map.entry("bash", Shell.GRAMMAR),
                    Map.entry("sh", Shell.GRAMMAR),
                    Map.entry("console", Shell.GRAMMAR),
                    Map.entry("http", Http.GRAMMAR),
                    Map.entry("json", Json.GRAMMAR),
                    Map.entry("dockerfile", Dockerfile.GRAMMAR),
                    Map.entry("docker", Dockerfile.GRAMMAR),
                    Map.entry("yaml", Yaml.GRAMMAR),
                    Map.entry("yml", Yaml.GRAMMAR));

    private Highlighter() {}

    /// The pieces of `code` in order; joined they give `code` back, character by character. None is
    /// empty, and no two plain ones stand side by side.
    ///
    /// @param language as written after the fence, lower case; all is plain in an unknown one
    public static List<Token> tokens(String language, String code) {
        return LANGUAGES.getOrDefault(language, Grammar.NONE).tokens(code);
    }

    /// The same, a list for each line and no line ends; a line end at the end begins no line.
    ///
    /// @param language as in [#tokens]
    public static List<List<Token>> lines(String language, String code) {
        var lines = new ArrayList<List<Token>>();
        lines.add(new ArrayList<>());
        for (var token : tokens(language, code.stripTrailing())) {
            var parts = token.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(new Token(token.kind(), parts[i]));
                }
            }
        }
        return lines;
    }
}
