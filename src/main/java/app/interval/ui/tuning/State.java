package app.interval.ui.tuning;

import app.interval.tuning.Finding;

/// What is going on.
sealed interface State {

    /// Nothing.
    record Resting() implements State {}

    /// The answers are read, looked through, or what was found is put in force.
    ///
    /// @param share of the looking that is done, 0 to 1
    record Looking(double share) implements State {}

    /// It is over.
    record Over(Finding finding) implements State {}

    /// It went wrong; nothing has changed.
    record Failed(Exception failure) implements State {}
}
