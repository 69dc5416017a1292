package app.interval.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What Flyway has written into a file that this program's scripts made. A file whose book says
/// exactly this need not be looked at by Flyway, which takes longer than opening it.
final class Ledger {

    /// Version of the schema after the last of the program's scripts.
    static final String VERSION = "2";

    /// One line for each script in the order in which they ran. A test asks Flyway whether this is
    /// what it writes; a line that is missing here costs time only.
    static final List<String> LINES =
            List.of("1 SQL V1__log.sql -1454022792 true", "2 SQL V2__lapses.sql -1062920758 true");

    private static final String QUERY =
            """
            SELECT "version", "type", "script", "checksum", "success"
            FROM "flyway_schema_history" WHERE "version" IS NOT NULL
            ORDER BY "installed_rank"\
            """;

    private Ledger() {}

    /// Whether `connection` leads to a file that these scripts made, and no others.
    static boolean isIn(Connection connection) {
        try {
            return lines(connection).equals(LINES);
        } catch (SQLException _) {
            // No such table, or another Flyway's: it is asked itself.
            return false;
        }
    }

    static List<String> lines(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(QUERY)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(
                        String.join(
                                " ",
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                Boolean.toString(rows.getBoolean(5))));
            }
            return lines;
        }
    }
}
