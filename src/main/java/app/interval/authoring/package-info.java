/// What authors ask about a bank: how far it covers its plan, what changed since, an empty item to
/// begin with.
///
/// May use: bank, domain. Must not: print, run an item's code, know the screen.
@NullMarked
package app.interval.authoring;

import org.jspecify.annotations.NullMarked;
