package app.interval.world.template;

import java.util.Map;

/// The people, things and numbers of one item, by name.
record Story(Map<String, String> words) {

    Story {
        words = Map.copyOf(words);
    }

    /// The word called `name`.
    ///
    /// @throws IllegalArgumentException if there is none
    String the(String name) {
        var word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + name);
        }
        return word;
    }
}
