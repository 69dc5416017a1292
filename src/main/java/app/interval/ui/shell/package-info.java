/// The window: what fills it, and the way from one screen to another.
///
/// May use: study (lengths of sessions in routes), texts, ui.kit. Must not: know how screens are
/// made or which there are; both are given by `main`.
@NullMarked
package app.interval.ui.shell;

import org.jspecify.annotations.NullMarked;
