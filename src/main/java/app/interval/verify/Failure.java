package app.interval.verify;

/// A check that an item did not pass.
///
/// @param what the check, `Python 3.14: blank 1 accepts 'in'`
/// @param detail what happened instead
/// @param file path below the bank's folder, with `/`
/// @param line from 1
public record Failure(String what, String detail, String file, int line) {}
