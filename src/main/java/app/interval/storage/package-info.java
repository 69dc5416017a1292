/// The learner's log in an H2 file; the only package that knows SQL exists.
///
/// Implements the ports of `study`, `progress` and `tuning` with jOOQ. May use: these, domain. Must
/// not: let a row or a query out, know a screen, a bank or another adapter.
@NullMarked
package app.interval.storage;

import org.jspecify.annotations.NullMarked;
