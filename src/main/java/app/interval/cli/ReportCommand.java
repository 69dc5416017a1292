package app.interval.cli;

import static app.interval.texts.Texts.text;

import app.interval.texts.FileTrouble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// `interval report`: the progress report, into a file or to the terminal.
public final class ReportCommand {

    private ReportCommand() {}

    /// Writes a file.
    @FunctionalInterface
    public interface Save {

        /// Writes `text` to `file`.
        ///
        /// @throws IOException if it could not be written
        void save(Path file, String text) throws IOException;
    }

    /// Hands the report over.
    ///
    /// @param text the report, ready
    /// @param file where it goes; replaced if it is there
    /// @return whether it is there now
    public static boolean run(String text, Optional<Path> file, Save save, Terminal terminal) {
        if (file.isEmpty()) {
            terminal.pour(text);
            return true;
        }
        var path = file.get().toAbsolutePath().normalize();
        try {
            save.save(path, text);
            terminal.say(text("report.written", path.toString()));
            return true;
        } catch (IOException e) {
            terminal.complain(FileTrouble.sentence(e, path));
            return false;
        }
    }
}
