/// The first screen: what waits, and the way into a session.
///
/// May use: study, texts, ui.kit. Must not: know other screens, storage or threads.
@NullMarked
package app.interval.ui.home;

import org.jspecify.annotations.NullMarked;
