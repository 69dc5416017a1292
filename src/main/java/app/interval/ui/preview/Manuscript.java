package app.interval.ui.preview;

import java.io.IOException;
import java.util.Optional;

/// The file of a question, looked at again and again.
@FunctionalInterface
public interface Manuscript {

    /// What it amounts to now; empty if it is as it was the last time.
    ///
    /// @throws IOException if it cannot be read at the moment
    Optional<Sheet> news() throws IOException;
}
