/// Text with a little structure, so that screens and reports draw it without a parser.
///
/// May use: the JDK. Must not: know where a text comes from or how it is drawn.
@NullMarked
package app.interval.domain.text;

import org.jspecify.annotations.NullMarked;
