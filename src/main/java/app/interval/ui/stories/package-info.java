/// The learner's own stories: read, searched, written, erased.
///
/// May use: study (documents), domain, texts, ui.kit. Must not: know other screens, storage or
/// threads.
@NullMarked
package app.interval.ui.stories;

import org.jspecify.annotations.NullMarked;
