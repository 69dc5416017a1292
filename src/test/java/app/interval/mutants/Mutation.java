package app.interval.mutants;

import java.util.List;

/// One way to break a sound item.
///
/// @param name a sentence that says what is broken
/// @param file the item, below the bank's folder
/// @param condition under which the broken item is verified
record Mutation(String name, String file, List<Change> changes, Condition condition, Fate fate) {

    Mutation {
        changes = List.copyOf(changes);
    }

    /// @param from stands exactly once in the file
    record Change(String from, String to) {}

    /// With what an item is verified.
    enum Condition {
        USUAL("the usual"),
        /// One that holds what the newest does not, so that the two disagree.
        OLDER_PYTHON("an older Python"),
        /// What never ends need not be waited for as long as what is slow.
        LITTLE_TIME("little time"),
        /// A solution that is too slow has to be waited for.
        PATIENCE("patience");

        private final String words;

        Condition(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// What is expected to become of the broken item.
    sealed interface Fate {

        /// The reader of the bank or lint names the file by this rule.
        record Refused(String rule) implements Fate {}

        /// Verification fails, and says this.
        record Disproved(String says) implements Fate {}

        /// Nothing can notice.
        record Unnoticed(String because) implements Fate {}
    }
}
