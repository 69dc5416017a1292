/// Proofs that nothing acknowledged is lost: by a power cut, a killed program, a full disk.
///
/// May use: everything of the program, H2's file systems, processes. Must never: ask storage for
/// anything the program does not ask it for.
@NullMarked
package app.interval.durability;

import org.jspecify.annotations.NullMarked;
