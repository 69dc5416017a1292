/// What happened: the events of the learner's log and what they say.
///
/// Immutable values only. May use: domain, domain.item, the JDK. Must not: know how they are stored
/// or what is computed from them.
@NullMarked
package app.interval.domain.log;

import org.jspecify.annotations.NullMarked;
