/// A question shown to its author while it is written: as learners see it where its type has a
/// screen, and otherwise as texts and key.
///
/// May use: ui.kit, domain, texts. Must not: know where the question comes from, or the screens of
/// learners; it is handed both.
@NullMarked
package app.interval.ui.preview;

import org.jspecify.annotations.NullMarked;
