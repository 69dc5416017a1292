/// An answer against its key.
///
/// May use: domain. Must not: keep state, know the learner, the schedule or the screen.
@NullMarked
package app.interval.grading;

import org.jspecify.annotations.NullMarked;
