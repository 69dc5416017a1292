/// The first screen: what waits, the way into a session, and where the learner stands.
///
/// May use: study, progress, chart, domain, texts, ui.kit. Must not: know other screens, storage or
/// threads.
@NullMarked
package app.interval.ui.home;

import org.jspecify.annotations.NullMarked;
