package app.interval.storage;

import java.sql.Connection;
import java.sql.SQLException;

/// How much of a database file is in use. A move writes every page it touched anew at the end of
/// the file, and what stood there before is waste until the file is compacted.
final class Usage {

    /// Blocks that belong to a chunk, and what is in use of those chunks, each in percent of bytes.
    private static final String RATES =
            """
            SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS
            WHERE SETTING_NAME IN ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')
            """;

    private static final int WORTH_KEEPING = 50;

    private Usage() {}

    /// Whether compacting the file pays: at least half of it is waste. Each compaction then writes
    /// no more than was written since the one before, and the file is never much larger than twice
    /// what it holds.
    static boolean isMostlyWaste(Connection connection) throws SQLException {
        return percent(connection) <= WORTH_KEEPING;
    }

    /// Nothing where H2 does not say; compacting is then the safe side.
    private static double percent(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rates = statement.executeQuery(RATES)) {
            var found = 0;
            var percent = 100.0;
            while (rates.next()) {
                found++;
                percent *= rates.getInt(1) / 100.0;
            }
            return found == 2 ? percent : 0;
        }
    }
}
