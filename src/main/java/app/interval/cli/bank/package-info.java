/// The commands of authors: `bank lint`, `bank verify` and so on. Shows what other rooms find.
///
/// May use: authoring, lint, verify, bank, domain. Must not: know the screen or learners.
@NullMarked
package app.interval.cli.bank;

import org.jspecify.annotations.NullMarked;
