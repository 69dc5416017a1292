package app.interval.study;

import java.time.LocalDate;
import java.util.Optional;

/// A note of the learner's, to be found again.
///
/// @param title of its item; empty as long as that was not answered, because it may hint at the
///   answer
/// @param day of study on which it was written
public record Noted(Optional<String> title, String text, LocalDate day) {}
