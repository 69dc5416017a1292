package app.interval.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/// What a page looks like. Its colours are those of the program, taken from the one place where
/// they are written down.
final class Stylesheet {

    private static final String TOKENS = "/app/interval/ui/tokens.css";
    private static final Pattern TOKEN = Pattern.compile("(?<![-a-z0-9])-([a-z0-9-]+): #");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private Stylesheet() {}

    static String css() {
        var tokens = TOKEN.matcher(resource(TOKENS)).replaceAll("--$1: #");
        var css = tokens.replace(".root", ":root") + resource("report.css");
        return COMMENT.matcher(css).replaceAll("").replace("\r\n", "\n");
    }

    private static String resource(String name) {
        try (var stream = Stylesheet.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
