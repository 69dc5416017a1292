/// How likely a fully right answer to an unseen question is, by topic and level, and how sure that
/// is: from answers to cells, areas, the whole interview, the next question of a placement and the
/// next subject of study.
///
/// May use: domain. Must not: read a clock, know the log, the scheduler or the screen.
@NullMarked
package app.interval.readiness;

import org.jspecify.annotations.NullMarked;
