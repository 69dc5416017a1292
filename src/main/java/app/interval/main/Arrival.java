package app.interval.main;

import app.interval.study.Behind;

import java.util.Optional;

/// What is known of a learner who has just come.
///
/// @param clock the clock, if it is to be asked about
record Arrival(boolean firstTime, Optional<Behind> clock) {

    /// @throws app.interval.study.StorageException if the log cannot be read
    static Arrival at(Opened opened) {
        return new Arrival(opened.preferences().firstTime(), opened.study().behind());
    }
}
