/// The progress report: what it says, and saving it as a file.
///
/// May use: progress, chart, texts, ui.kit. Must not: know file formats, other screens, storage or
/// threads.
@NullMarked
package app.interval.ui.report;

import org.jspecify.annotations.NullMarked;
