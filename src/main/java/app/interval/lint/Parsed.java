package app.interval.lint;

import java.util.Optional;

/// What Python's parser makes of a piece of code.
///
/// @param fault why it does not parse; empty if it does
/// @param line of the fault, from 1; 0 if it parses
/// @param meaning equal for code that differs in layout and comments only; empty if it does not
///   parse
/// @param asserts whether it has an `assert` or a `raise`
/// @param swallowed line of an `assert` whose failure the code itself catches and drops, from 1; 0
///   if it has none
public record Parsed(
        Optional<String> fault, int line, String meaning, boolean asserts, int swallowed) {

    public boolean parses() {
        return fault.isEmpty();
    }
}
