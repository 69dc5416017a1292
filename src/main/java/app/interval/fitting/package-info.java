/// Parameters of a memory model that fit what one learner remembered and forgot.
///
/// May use: domain, scheduling. Must not: read a clock, know the log or the screen.
@NullMarked
package app.interval.fitting;

import org.jspecify.annotations.NullMarked;
