/// Charts, and the letter that holds some of them, as descriptions: numbers and words, with a table
/// that says the same. Who paints them, the screen or a report, decides on shapes and colours only,
/// so both always show the same.
///
/// May use: study (what it explains), progress, domain, texts. Must not: know JavaFX, files or how
/// anything is painted.
@NullMarked
package app.interval.chart;

import org.jspecify.annotations.NullMarked;
