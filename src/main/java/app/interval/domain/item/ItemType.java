package app.interval.domain.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The eleven kinds of question. Stored with every answer, never guessed from the key.
public enum ItemType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    PREDICT_OUTPUT,
    CLOZE,
    ORDER,
    MATCH,
    FIND_BUG,
    FLASHCARD,
    OPEN,
    CODING,
    BEHAVIOURAL;

    /// The name in files and in the log, `single-choice`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ItemType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
