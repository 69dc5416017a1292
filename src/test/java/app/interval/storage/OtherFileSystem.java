package app.interval.storage;

import app.interval.study.StorageException;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// The door for tests to a database that lies on one of H2's other file systems.
public final class OtherFileSystem {

    private OtherFileSystem() {}

    /// As [Database#open(Path)], on the file system registered as `name`.
    public static Database open(Path file, String name) {
        return Database.open(file, SafeFiles.PREFIX + name + ":");
    }

    /// Lets an open database write over what it has not needed for `time`.
    public static void reuseAfter(Duration time, Path file, String name) {
        var url = Database.url(file, SafeFiles.PREFIX + name + ":");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("SET RETENTION_TIME " + time.toMillis());
        } catch (SQLException e) {
            throw new StorageException("cannot set the time", e);
        }
    }
}
