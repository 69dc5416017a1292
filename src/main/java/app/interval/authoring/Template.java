package app.interval.authoring;

import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// An item to begin with: all that its type needs, and in each place what to write there. What
/// nobody but the author can know is called [#TAG] and [#SOURCE], which no bank registers, so that
/// an item is never sound by accident.
///
/// @param title shown in lists after answering
/// @param start what is given once and for all
public record Template(ItemType type, Objective objective, Optional<String> title, Start start) {

    /// Stands for a misconception.
    public static final String TAG = "write-a-tag";

    /// Stands for the key of a source.
    public static final String SOURCE = "write-a-key";

    private static final String NO_TITLE = "WRITE a title that may hint but not tell";
    private static final int LONGEST_NAME = 60;

    /// What an item is born with.
    ///
    /// @param author the pack's if empty
    public record Start(String id, LocalDate day, Optional<String> author) {}

    /// Name of the file, without its ending and without what makes it differ from others.
    public String slug() {
        var words =
                Normalizer.normalize(title.orElse(""), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var number = objective.address().substring(objective.topic().length() + 1);
        var name = words.isEmpty() ? type.word() + "-" + number : words;
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).replaceAll("-+[^-]*$", "");
    }

    /// The whole file.
    public String text() {
        return front()
                + "---\n\n"
                + switch (type) {
                    case SINGLE_CHOICE -> ChosenBodies.SINGLE_CHOICE;
                    case MULTIPLE_CHOICE -> ChosenBodies.MULTIPLE_CHOICE;
                    case ORDER -> ChosenBodies.ORDER;
                    case MATCH -> ChosenBodies.MATCH;
                    case PREDICT_OUTPUT -> CodeBodies.PREDICT_OUTPUT;
                    case CLOZE -> CodeBodies.CLOZE;
                    case FIND_BUG -> CodeBodies.FIND_BUG;
                    case CODING -> CodeBodies.CODING;
                    case FLASHCARD -> SpokenBodies.FLASHCARD;
                    case OPEN -> SpokenBodies.OPEN;
                    case BEHAVIOURAL -> SpokenBodies.BEHAVIOURAL;
                };
    }

    private String front() {
        var front =
                """
                ---
                id: %s
                version: 1.0
                type: %s
                level: %s
                topic: %s
                objective: %s
                bloom: %s
                difficulty: 2
                title: %s
                seconds: %d
                status: draft
                sources: [%s]
                checked: %s
                """
                        .formatted(
                                start.id(),
                                type.word(),
                                Blueprint.word(objective.level()),
                                objective.topic(),
                                objective.address(),
                                bloom(),
                                quoted(title.orElse(NO_TITLE)),
                                seconds(),
                                SOURCE,
                                start.day());
        return front + start.author().map(who -> "author: " + quoted(who) + "\n").orElse("");
    }

    private String bloom() {
        return switch (type) {
            case FLASHCARD -> "remember";
            case SINGLE_CHOICE, MULTIPLE_CHOICE, MATCH, ORDER -> "understand";
            case PREDICT_OUTPUT, CLOZE -> "apply";
            case FIND_BUG -> "analyze";
            case OPEN, BEHAVIOURAL -> "evaluate";
            case CODING -> "create";
        };
    }

    private int seconds() {
        return switch (type) {
            case FLASHCARD -> 45;
            case SINGLE_CHOICE, MULTIPLE_CHOICE, CLOZE, MATCH -> 90;
            case PREDICT_OUTPUT, FIND_BUG, ORDER -> 120;
            case BEHAVIOURAL -> 300;
            case OPEN -> 900;
            case CODING -> 1200;
        };
    }

    /// Always in quotes: a colon or a dash means something to YAML.
    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
