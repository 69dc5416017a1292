package app.interval.ui.report;

import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the learner where a file should go.
@FunctionalInterface
public interface Destination {

    /// The file chosen.
    ///
    /// @param name suggested for the file
    /// @return nothing if the learner thought better of it
    Optional<Path> choose(Window owner, Form form, String name);
}
