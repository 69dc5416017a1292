/// Proves the answers of items by running their code, and that their wrong answers are wrong. The
/// only room that starts programs.
///
/// May use: bank, lint (whose questions about Python it answers), domain, grading. Must not: judge
/// texts, print, run anything for a learner.
@NullMarked
package app.interval.verify;

import org.jspecify.annotations.NullMarked;
