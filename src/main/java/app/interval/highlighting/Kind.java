package app.interval.highlighting;

/// What a piece of code is to the eye; the look has one colour for each.
public enum Kind {
    KEYWORD,
    STRING,
    NUMBER,
    COMMENT,
    /// Something defined or called, or a key.
    NAME,
    PLAIN
}
