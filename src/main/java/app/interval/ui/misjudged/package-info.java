/// What the learner was sure of and wrong about, until it is put right: what was answered, what is
/// right and why, and a session over exactly these.
///
/// May use: study, chart (cards as texts), domain, texts, ui.kit. Must not: know files, SQL or
/// threads.
@NullMarked
package app.interval.ui.misjudged;

import org.jspecify.annotations.NullMarked;
