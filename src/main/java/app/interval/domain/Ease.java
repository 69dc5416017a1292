package app.interval.domain;

/// How much is to come back on a day of the week. Items whose interval leaves a choice go
/// elsewhere; what can only be due that day still is.
public enum Ease {
    NORMAL,
    /// No more than about half of what a normal day gets.
    REDUCED,
    /// As little as possible.
    MINIMUM
}
