/// Start, wiring, data folder. The only room that reads the clock and makes ids.
///
/// May use: everything. Nobody may use it.
@NullMarked
package app.interval.main;

import org.jspecify.annotations.NullMarked;
