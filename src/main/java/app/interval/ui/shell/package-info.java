/// The window: what fills it, and the way from one screen to another.
///
/// May use: study (lengths of sessions in routes), ui.kit. Must not: know how screens are made;
/// they are given by `main`.
@NullMarked
package app.interval.ui.shell;

import org.jspecify.annotations.NullMarked;
