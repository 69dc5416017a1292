/// A world to measure in: a bank of many items and a learner who answers them, both from a seed.
///
/// May use: domain, the JDK, the parser of the registers. Must not: know the database or the
/// screen, or take chance or time from anywhere but its arguments.
@NullMarked
package app.interval.world;

import org.jspecify.annotations.NullMarked;
