package app.interval.main;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the program notes what failed: three files in the data folder, the oldest of which is
/// given up when the newest is full. Nothing the learner wrote is in them, see [DiscreetFormatter].
final class LogFiles {

    private static final int BYTES = 512 * 1024;
    private static final int FILES = 3;

    private LogFiles() {}

    /// What failed goes to the files alone: on the terminal stands one sentence, and the program
    /// writes it by itself.
    static void only(DataFolder folder) {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                root.removeHandler(handler);
            }
        }
        in(folder);
    }

    /// Begins to write, into a file that no other program is writing into. A folder that cannot be
    /// written to has no log; it is said elsewhere.
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
