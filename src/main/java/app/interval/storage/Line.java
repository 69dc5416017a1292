package app.interval.storage;

import app.interval.study.StorageException;

import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

import java.sql.Connection;
import java.sql.SQLException;

/// A connection to the database that is made anew when the old one is dead. When a write fails, H2
/// closes the file for everybody; without this no move could be tried again.
final class Line implements ConnectionProvider {

    private final Reopening again;
    private final String settings;
    private Connection connection;

    /// @param settings of the connection, as at the end of an address
    Line(Reopening again, String settings, Connection connection) {
        this.again = again;
        this.settings = settings;
        this.connection = connection;
    }

    @Override
    public Connection acquire() {
        if (!alive()) {
            hangUp();
            try {
                connection = again.connect(settings);
            } catch (SQLException | StorageException e) {
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
