package app.interval.lint;

/// Whether a finding stands in the way.
public enum Severity {
    ERROR,
    WARNING
}
