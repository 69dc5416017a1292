/// The study screen: a question, its answer, its verdict, and the summary at the end.
///
/// May use: study, grading (suggested grades), chart (explanations), domain, texts, ui.kit,
/// ui.editor. Must not: know other screens, storage or threads.
@NullMarked
package app.interval.ui.study;

import org.jspecify.annotations.NullMarked;
