package app.interval.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many bytes the learner's data may still grow by.
@FunctionalInterface
public interface Room {

    /// Bytes that are left; more than any disk has where nobody knows.
    long left();

    /// The room on the disk that holds `place`, or will hold it when it is made.
    static Room at(Path place) {
        return () -> {
            var there = place.toAbsolutePath();
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            try {
                return there == null ? Long.MAX_VALUE : Files.getFileStore(there).getUsableSpace();
            } catch (IOException _) {
                return Long.MAX_VALUE;
            }
        };
    }
}
