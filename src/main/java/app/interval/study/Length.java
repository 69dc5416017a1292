package app.interval.study;

/// How long a session is meant to last. The answer that is on the table may always be finished.
public sealed interface Length {

    record Minutes(int count) implements Length {}

    record Questions(int count) implements Length {}
}
