package app.interval.storage;

import java.nio.file.Path;

/// The door for tests to a database that lies on one of H2's other file systems.
public final class OtherFileSystem {

    private OtherFileSystem() {}

    /// As [Database#open(Path)], on the file system registered as `name`.
    public static Database open(Path file, String name) {
        return Database.open(file, SafeFiles.PREFIX + name + ":");
    }

    /// The same without the order in which the program writes.
    public static Database openUnsafe(Path file, String name) {
        return Database.open(file, name + ":");
    }
}
