/// What is to come: where the plan leads, what would change it, and what is set aside.
///
/// May use: study, planning (its figures), chart, domain, texts, ui.kit. Must not: know other
/// screens, storage or threads.
@NullMarked
package app.interval.ui.plan;

import org.jspecify.annotations.NullMarked;
