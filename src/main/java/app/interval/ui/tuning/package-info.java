/// The memory model as the learner sees it: what is in force, looking for something better, and
/// what was in force before. A part of a page; another room decides which.
///
/// May use: tuning, texts, ui.kit. Must not: know other screens, storage or threads.
@NullMarked
package app.interval.ui.tuning;

import org.jspecify.annotations.NullMarked;
