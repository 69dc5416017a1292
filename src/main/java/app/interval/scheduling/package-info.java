/// The memory model, and when an item comes back.
///
/// May use: domain. Must not: keep state, read a clock, know the log or the screen.
@NullMarked
package app.interval.scheduling;

import org.jspecify.annotations.NullMarked;
