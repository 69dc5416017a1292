package app.interval.storage;

import app.interval.study.StorageException;
import app.interval.study.StorageException.Trouble;

import org.h2.api.ErrorCode;
import org.h2.store.fs.FileUtils;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Keeps H2 from beginning anew in a file that holds a learner's answers: where it finds nothing it
/// can read behind a sound header, it takes the file for an empty one and writes over the rest.
final class Wholeness {

    private static final String TABLES =
            "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'EVENT'";

    /// What every chunk ends with; so does a file that was closed.
    private static final String END = "fletcher:";

    private static final int END_BYTES = 128;

    private Wholeness() {}

    /// Looks at a file that was not closed, without writing to it.
    ///
    /// @param file with its ending, as H2 calls it
    /// @param url opens the file
    /// @throws StorageException if there is no log in it
    /// @throws SQLException if it cannot be opened
    static void check(String file, Path named, String url) throws SQLException, IOException {
        if (!wasClosed(file)) {
            look(named, url);
        }
    }

    /// Looks for the log without writing to the file, however it ends.
    ///
    /// @param url opens the file, or joins those who have it open
    /// @throws StorageException if there is no log in it
    /// @throws SQLException if it cannot be opened
    static void look(Path named, String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url + ";ACCESS_MODE_DATA=r");
                var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES)) {
            if (!found.next()) {
                throw empty(named);
            }
        } catch (SQLException e) {
            // It wanted to begin anew, and was not allowed to.
            if (e.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) {
                throw empty(named);
            }
            throw e;
        }
    }

    private static StorageException empty(Path named) {
        return new StorageException(Trouble.DAMAGED, named + " holds no log", null);
    }

    private static boolean wasClosed(String file) throws IOException {
        try (var channel = FileUtils.open(file, "r")) {
            var end = ByteBuffer.allocate(END_BYTES);
            var from = Math.max(0, channel.size() - END_BYTES);
            var read = channel.read(end, from);
            return read > 0
                    && new String(end.array(), 0, read, StandardCharsets.ISO_8859_1).contains(END);
        }
    }
}
