/// What to study next for recall on a certain day, and what a plan will come to.
///
/// May use: domain, scheduling. Must not: read a clock, know the log or the screen.
@NullMarked
package app.interval.planning;

import org.jspecify.annotations.NullMarked;
