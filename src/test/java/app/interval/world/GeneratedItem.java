package app.interval.world;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.world.template.Draft;
import app.interval.world.template.Slot;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One item of the generated bank, ready to be written.
///
/// @param id `q-` and eight characters of Crockford's base32
/// @param difficulty 1 to 3 within the level
public record GeneratedItem(String id, Slot slot, int difficulty, Draft draft) {

    private static final Set<ItemType> CODE =
            Set.of(ItemType.PREDICT_OUTPUT, ItemType.CLOZE, ItemType.FIND_BUG, ItemType.CODING);

    private static final Pattern OPTION = Pattern.compile("(?m)^### [a-f] .*\\n(.*)$");

    /// Where the item lies in the bank, `async/event-loop/the-else-of-a-loop-7k3m.md`.
    public String path() {
        var slug =
                draft.title()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return slot.objective().topic() + "/" + slug + "-" + id.substring(2) + ".md";
    }

    /// The whole file.
    public String text() {
        var sections =
                draft.sections().entrySet().stream()
                        .map(section -> "## " + section.getKey() + "\n\n" + section.getValue())
                        .collect(Collectors.joining("\n\n"));
        return "---\n" + head() + "---\n\n" + sections + "\n";
    }

    private String head() {
        var python = provenByCode() ? "python: \">=3.11\"\n" : "";
        var verify =
                draft.unprovable().isEmpty()
                        ? ""
                        : "verify: \"none: " + draft.unprovable() + "\"\n";
        return """
        id: %s
        version: 1.0
        type: %s
        level: %s
        topic: %s
        objective: %s
        bloom: %s
        difficulty: %d
        title: "%s"
        tags: [generated]
        seconds: %d
        status: published
        sources: [%s]
        checked: 2026-11-20
        """
                        .formatted(
                                id,
                                slot.type().word(),
                                slot.objective().level().name().toLowerCase(Locale.ROOT),
                                slot.objective().topic(),
                                slot.objective(),
                                bloom(),
                                difficulty,
                                draft.title().replace("\"", ""),
                                draft.seconds(),
                                sources())
                + python
                + verify
                + (isNumbers() ? "shuffle: no\n" : "");
    }

    /// Whether the options are numbers, which stand in their order.
    private boolean isNumbers() {
        var options = OPTION.matcher(draft.sections().getOrDefault("Options", ""));
        var texts = options.results().map(option -> option.group(1)).toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.matches("`?\\d+`? ?\\w*"));
    }

    /// Whether running code decides the answer.
    public boolean provenByCode() {
        return CODE.contains(slot.type()) || draft.has("Verify") || draft.has("Check");
    }

    private String sources() {
        List<String> all = slot.subject().sources();
        return String.join(", ", all.subList(0, Math.min(2, all.size())));
    }

    private String bloom() {
        return switch (slot.type()) {
            case FLASHCARD, MATCH -> "remember";
            case SINGLE_CHOICE, MULTIPLE_CHOICE, ORDER ->
                    slot.objective().level() == Level.ENTRY ? "understand" : "analyze";
            case PREDICT_OUTPUT, FIND_BUG -> "analyze";
            case CLOZE -> "apply";
            case OPEN, BEHAVIOURAL -> "evaluate";
            case CODING -> "create";
        };
    }
}
