package app.interval.storage;

import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A connection to the database that is made anew when the old one is dead. When a write fails, H2
/// closes the file for everybody; without this no move could be tried again. A file that is gone is
/// not made anew: an empty one in its place would be taken for the learner's.
final class Line implements ConnectionProvider {

    private final String url;
    private Connection connection;

    Line(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    @Override
    public Connection acquire() {
        if (!alive()) {
            hangUp();
            try {
                connection = DriverManager.getConnection(url + ";IFEXISTS=TRUE");
            } catch (SQLException e) {
                throw new DataAccessException("cannot open the file again", e);
            }
        }
        return connection;
    }

    @Override
    public void release(Connection used) {
        // Kept for the next.
    }

    /// Asks for something: `isValid` says yes although the file is closed.
    private boolean alive() {
        try (var statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException _) {
            return false;
        }
    }

    private void hangUp() {
        try {
            connection.close();
        } catch (SQLException _) {
            // Says once more what the failed write said.
        }
    }
}
