/// The settings page: what the learner wishes, how the window looks, where the data lies.
///
/// May use: study, domain, texts, ui.kit. Must not: know other screens, storage or threads.
@NullMarked
package app.interval.ui.settings;

import org.jspecify.annotations.NullMarked;
