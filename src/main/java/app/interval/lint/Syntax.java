package app.interval.lint;

import java.util.Collection;
import java.util.Map;

/// What a Python says about pieces of code without running them.
public interface Syntax {

    /// What is said of each source, asked in one question. A source about which nothing could be
    /// said is missing, so without a Python the answer is empty.
    Map<String, Parsed> parse(Collection<String> sources);
}
