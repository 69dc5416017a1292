package app.interval.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The CPython that the build unpacks.
public final class Pythons {

    private static final Interpreter OURS = ours();

    private Pythons() {}

    public static Interpreter here() {
        return OURS;
    }

    private static Interpreter ours() {
        try {
            return Interpreter.at(Path.of(System.getProperty("interval.python", "python3")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same Python under another version's name, started with an option: with `-O` it skips
    /// assertions and says so in `__debug__`.
    public static Interpreter with(String option, String version, Path folder) throws IOException {
        var file = folder.resolve("python-" + version);
        Files.writeString(
                file, "#!/bin/sh\nexec '%s' %s \"$@\"\n".formatted(OURS.executable(), option));
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("not made executable: " + file);
        }
        return new Interpreter(file, version, OURS.packages());
    }
}
