/// What the log says of the learner: what was asked and how it went, which days were studied, and
/// the report that is made of it; and which answers are evidence of readiness. Counts, shares and
/// evidence only; nothing here estimates what was not seen.
///
/// May use: domain, study (its ports, settings and time), readiness (what evidence it takes). Must
/// not: know files, SQL, threads or the screen, nor change anything.
@NullMarked
package app.interval.progress;

import org.jspecify.annotations.NullMarked;
