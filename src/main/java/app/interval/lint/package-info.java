/// What a well-written question obeys beyond its format, item by item and over a whole bank. Works
/// on items that the bank could read; what could not be read is reported as it is.
///
/// May use: authoring (what was planned), bank, domain, grading. Must not: read files, run an
/// item's code, know the screen.
@NullMarked
package app.interval.lint;

import org.jspecify.annotations.NullMarked;
