/// What a question *is*: its identity, what it asks, what counts as right and what it teaches.
///
/// Immutable values only. May use: domain.text, the JDK. Must not: know files, formats or learners.
@NullMarked
package app.interval.domain.item;

import org.jspecify.annotations.NullMarked;
