/// Fits the memory model to the learner and keeps what was fitted: the log becomes histories, what
/// predicts better is put in force, and what was in force before can be restored.
///
/// May use: study (its ports, replay and time), fitting, scheduling, domain. Must not: know files,
/// SQL, threads or the screen.
@NullMarked
package app.interval.tuning;

import org.jspecify.annotations.NullMarked;
