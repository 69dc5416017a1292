package app.interval.highlighting;

/// A piece of code in one colour; line ends are part of the text.
public record Token(Kind kind, String text) {}
