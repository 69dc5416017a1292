package app.interval.domain.log;

import java.util.Set;

/// What the learner did, by labels, never by position or text of an option. Giving up is an answer
/// too, so no screen needs a `null`.
public sealed interface Answer {

    /// Options that were picked.
    record Picked(Set<String> labels) implements Answer {

        public Picked {
            labels = Set.copyOf(labels);
        }
    }

    /// Text as typed.
    record Typed(String text) implements Answer {}

    /// Answered in the head, nothing typed; the learner judges it afterwards.
    record Thought() implements Answer {}

    /// "I don't know."
    record GaveUp() implements Answer {}

    /// The words cannot be read, because they were erased at the learner's wish or are in a form
    /// only a newer program knows; the judgement stays.
    record Erased() implements Answer {}
}
