package app.interval.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A look into a database file from outside the program.
record Sql(Path file) {

    /// What comes before the path, as the program itself says it: H2 lets nobody else in.
    static final String ADDRESS = "jdbc:h2:" + SafeFiles.PREFIX;

    /// Runs `statement`.
    void run(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(ADDRESS + file);
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    /// The first column of every row, as text.
    List<String> column(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(ADDRESS + file);
                var running = connection.createStatement();
                var rows = running.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        }
    }
}
