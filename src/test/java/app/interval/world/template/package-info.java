/// What generated items are made of: templates by type of item, and the words that fill them.
///
/// May use: domain, the JDK. Must not: write files or know how an item file begins. A template
/// states only answers that it has computed, or that its own check proves.
@NullMarked
package app.interval.world.template;

import org.jspecify.annotations.NullMarked;
