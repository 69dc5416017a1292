package app.interval.main;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program notes what failed: three files in the data folder, the oldest of which is
/// given up when the newest is full. Nothing the learner wrote is in them, see [DiscreetFormatter].
final class LogFiles {

    private static final int BYTES = 512 * 1024;
    private static final int FILES = 3;

    private LogFiles() {}

    /// Begins to write. A folder that cannot be written to has no log; it is said elsewhere.
    static void in(DataFolder folder) {
        try {
            Files.createDirectories(folder.logs());
            var pattern = folder.logs().toString().replace("%", "%%") + "/interval-%u.%g.log";
            var handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setFormatter(new DiscreetFormatter());
            handler.setLevel(Level.INFO);
            Logger.getLogger("").addHandler(handler);
        } catch (IOException e) {
            System.getLogger(LogFiles.class.getName())
                    .log(System.Logger.Level.WARNING, "no log in {0}", folder.logs());
        }
    }
}
