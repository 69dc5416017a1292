/// The editor for code: where learners write Python.
///
/// May use: RichTextFX, highlighting, texts, ui.kit. Must not: know what the code is for.
@NullMarked
package app.interval.ui.editor;

import org.jspecify.annotations.NullMarked;
