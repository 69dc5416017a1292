package app.interval.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The journal of the generated world in a folder of its own, so that the world stays as it is.
final class CopiedWorld {

    private CopiedWorld() {}

    /// The copy, named as a database is: without the ending of its file.
    static Path journal(Path world) throws IOException {
        var copy = Files.createTempDirectory("figures").resolve("journal");
        Files.copy(world.resolve("data/journal.mv.db"), file(copy));
        return copy;
    }

    static Path file(Path journal) {
        return journal.resolveSibling("journal.mv.db");
    }
}
