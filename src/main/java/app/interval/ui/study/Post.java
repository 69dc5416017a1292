package app.interval.ui.study;

import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a file goes that the learner wants to send to somebody. The program sends nothing itself.
public interface Post {

    /// Version of the program, as it stands in the file.
    String program();

    /// Asks for the place.
    ///
    /// @param name suggested for the file
    /// @return nothing if the learner thought better of it
    Optional<Path> choose(Window owner, String name);

    /// Writes the file, away from the screen, and calls one of the two on it. If it could not be
    /// written, what was there stays.
    void write(Path file, String text, Runnable done, Consumer<? super Exception> failed);
}
