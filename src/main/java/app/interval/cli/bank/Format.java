package app.interval.cli.bank;

/// How a result is written.
enum Format {
    TEXT,
    JSON
}
