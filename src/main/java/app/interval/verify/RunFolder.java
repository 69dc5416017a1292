package app.interval.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/// The folder of one run: the program's home, and beside it the guard with its notes.
record RunFolder(Path root) implements AutoCloseable {

    static RunFolder in(Path temporary, Program program) throws IOException {
        // Links in the way would make the guard take the program's own folder for a strange one.
        var folder = new RunFolder(Files.createTempDirectory(temporary, "run").toRealPath());
        Files.createDirectory(folder.home());
        Files.createDirectory(folder.guard());
        Files.writeString(folder.guard().resolve("sitecustomize.py"), Runner.GUARD);
        Files.writeString(folder.guard().resolve("interval_walls.py"), Runner.WALLS);
        if (program.counted()) {
            Files.writeString(folder.guard().resolve("interval_asserts.py"), Runner.ASSERTS);
        }
        for (var file : program.beside().entrySet()) {
            Files.writeString(folder.home().resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.home().resolve(program.name()), program.source());
        return folder;
    }

    Path home() {
        return root.resolve("home");
    }

    Path guard() {
        return root.resolve("guard");
    }

    Path refusals() {
        return root.resolve("refusals");
    }

    /// The first thing that was refused.
    Optional<String> refused() throws IOException {
        return Files.exists(refusals())
                ? Files.readString(refusals()).lines().findFirst()
                : Optional.empty();
    }

    /// Deletes it. What a program made unreadable stays in the temporary folder.
    @Override
    public void close() {
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(RunFolder::delete);
        } catch (IOException | UncheckedIOException _) {
            // The whole temporary folder goes later.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
