/// Writes a report value into a file format, the same figures in each, and the file to its place.
/// Asks nobody for data.
///
/// May use: progress, chart, domain, texts. Must not: know the database, the screen or the clock.
@NullMarked
package app.interval.report;

import org.jspecify.annotations.NullMarked;
