package app.interval.study;

/// A deed that was just taken back, or brought forth again.
///
/// @param isBack whether it was taken back
public record Turned(Done what, boolean isBack) {}
