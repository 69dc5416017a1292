/// Code cut into coloured pieces, so that screens and reports paint the same code alike.
///
/// May use: the JDK. Must not: know colours, screens or where the code comes from. Never fails:
/// broken code and unknown languages are pieces too.
@NullMarked
package app.interval.highlighting;

import org.jspecify.annotations.NullMarked;
