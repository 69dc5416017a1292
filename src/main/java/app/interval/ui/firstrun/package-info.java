/// What is asked once, before the first question: level, date, minutes a day.
///
/// May use: study, domain, texts, ui.kit. Must not: know other screens, storage or threads.
@NullMarked
package app.interval.ui.firstrun;

import org.jspecify.annotations.NullMarked;
