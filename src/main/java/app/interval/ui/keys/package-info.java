/// The sheet of all keys, and the section of a page on which they are changed.
///
/// May use: study (what the learner wishes), domain, texts, ui.kit. Must not: know screens; which
/// one is shown is told by its place.
@NullMarked
package app.interval.ui.keys;

import org.jspecify.annotations.NullMarked;
