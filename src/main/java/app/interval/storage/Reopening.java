package app.interval.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Opens a file once more that H2 has closed for everybody. Somebody may have replaced or spoiled
/// it meanwhile, so it is looked at first, and one line waits for the other: a line that came in
/// between would join the look and could not write.
///
/// @param url opens the file
record Reopening(Path file, String url) {

    /// An empty file in the place of one that is gone would be taken for the learner's.
    private static final String ONLY_IF_THERE = ";IFEXISTS=TRUE";

    /// @param settings of the connection wanted, as at the end of an address
    /// @throws SQLException if the file cannot be opened
    /// @throws app.interval.study.StorageException if there is no log in it
    synchronized Connection connect(String settings) throws SQLException {
        Wholeness.look(file, url + ONLY_IF_THERE);
        return DriverManager.getConnection(url + settings + ONLY_IF_THERE);
    }
}
