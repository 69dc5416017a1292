package app.interval.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A script of ours, asked once. Runs without guard or limits, since no item's code is in it.
final class Question {

    private static final int PATIENCE = 120;

    private final String script;

    /// @param file the script, beside this class
    Question(String file) {
        script = text(file);
    }

    /// The text of a file beside this class.
    static String text(String file) {
        try (var in = Objects.requireNonNull(Question.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the script prints about `input`; empty if it fails or takes more than two minutes.
    ///
    /// @throws IOException if the interpreter cannot be started
    String ask(Path python, String input) throws IOException {
        var command = List.of(python.toString(), "-I", "-B", "-X", "utf8", "-c", script);
        var builder = new ProcessBuilder(command);
        Systems.prepare(builder.environment(), python);
        var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var patience = process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS);
        var ended =
                patience.exceptionally(_ -> {
                    process.destroyForcibly();
                    return process;
                });
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // It ended without reading; its exit code says so below.
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return ended.join().exitValue() == 0 ? output : "";
    }
}
