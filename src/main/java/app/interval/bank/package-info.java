/// Question banks: reading a folder of the format `pbq/1`, and the one file it is compiled to.
///
/// A folder is for authors: read whole, with every problem named by file and line. A bundle is for
/// learners: checked when it was written, opened in milliseconds, its texts parsed when shown.
///
/// May use: domain, the port ItemBank of study, java.nio.file, commonmark and SnakeYAML Engine;
/// this is the only room with a Markdown or YAML parser, and their types stay inside. Must not:
/// know the database, the screen or learners, run what an item contains, or throw for bad content.
@NullMarked
package app.interval.bank;

import org.jspecify.annotations.NullMarked;
