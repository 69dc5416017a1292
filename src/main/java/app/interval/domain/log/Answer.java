package app.interval.domain.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the learner did, by labels, never by position or text of an option. Giving up is an answer
/// too, so no screen needs a `null`.
public sealed interface Answer {

    /// Options that were picked; of a faulty program its lines, by number.
    record Picked(Set<String> labels) implements Answer {

        public Picked {
            labels = Set.copyOf(labels);
        }
    }

    /// Text as typed.
    record Typed(String text) implements Answer {}

    /// Blanks that were filled.
    ///
    /// @param texts by label of the blank, as typed or as chosen
    /// @param chosen blanks whose text was chosen from a list instead of typed
    record Filled(Map<String, String> texts, Set<String> chosen) implements Answer {

        public Filled {
            texts = Map.copyOf(texts);
            chosen = Set.copyOf(chosen);
        }
    }

    /// Blocks in an order.
    ///
    /// @param labels of blocks and distractors from top to bottom; what was left out is missing
    record Ordered(List<String> labels) implements Answer {

        public Ordered {
            labels = List.copyOf(labels);
        }
    }

    /// Right-hand sides that were found.
    ///
    /// @param rights labels of right-hand sides by labels of left-hand sides
    record Matched(Map<String, String> rights) implements Answer {

        public Matched {
            rights = Map.copyOf(rights);
        }
    }

    /// A story of the learner's own was told.
    ///
    /// @param story its document; what it says is kept there alone, so that it can be erased there
    record Told(UUID story) implements Answer {}

    /// Answered in the head, nothing typed; the learner judges it afterwards.
    record Thought() implements Answer {}

    /// "I don't know."
    ///
    /// @param begun what there was until then
    record GaveUp(Optional<Answer> begun) implements Answer {

        /// Nothing was begun.
        public GaveUp() {
            this(Optional.empty());
        }
    }

    /// The words cannot be read, because they were erased at the learner's wish or are in a form
    /// only a newer program knows; the judgement stays.
    record Erased() implements Answer {}
}
