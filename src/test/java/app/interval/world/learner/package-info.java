/// A made-up learner: what he does with the items of a bank over many months, from a seed.
///
/// May use: domain, scheduling's rule for grades, the JDK. Must not: know a database, or decide
/// when an item is due; that is asked.
@NullMarked
package app.interval.world.learner;

import org.jspecify.annotations.NullMarked;
