package app.interval.bank;

import app.interval.domain.item.ItemType;

import org.commonmark.node.Heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which sections a type of item has.
record SectionRules(List<String> required, List<String> optional) {

    /// Sections that consist of elements under `###`.
    private static final Set<String> OF_ELEMENTS =
            Set.of(
                    "Options",
                    "Wrong answers",
                    "Blanks",
                    "Distractors",
                    "Lines",
                    "Rubric",
                    "Signals",
                    "Wrong solutions",
                    "Hint");

    static SectionRules of(ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                    rules("Prompt,Options,Explanation", "Hint,Verify");
            case PREDICT_OUTPUT -> rules("Prompt,Answer,Wrong answers,Explanation", "Hint,Verify");
            case CLOZE -> rules("Prompt,Blanks,Check,Explanation", "Hint");
            case ORDER ->
                    rules(
                            "Prompt,Blocks,Explanation",
                            "Hint,Distractors,Check,Also accepted,Verify");
            case MATCH -> rules("Prompt,Pairs,Explanation", "Hint,Verify");
            case FIND_BUG -> rules("Prompt,Lines,Fix,Check,Explanation", "Hint");
            case FLASHCARD -> rules("Prompt,Answer,Self-check,Explanation", "Hint,Verify");
            case OPEN -> rules("Prompt,Rubric,Model answer,Follow-ups", "Hint,Clarifications");
            case CODING ->
                    rules(
                            "Prompt,Starter,Hidden tests,Solution,Wrong solutions,Explanation",
                            "Hint,Visible tests");
            case BEHAVIOURAL ->
                    rules("Prompt,Signals,STAR guide,Strong answer,Weak answer,Follow-ups", "Hint");
        };
    }

    private static SectionRules rules(String required, String optional) {
        return new SectionRules(List.of(required.split(",")), List.of(optional.split(",")));
    }

    void check(Draft draft) {
        for (var title : required) {
            if (!draft.body().has(title)) {
                var message = "section '## " + title + "' is missing";
                draft.front().refuse("type", "S12", message, "Add it, or correct the type");
            }
        }
        draft.body().sections().forEach(section -> check(draft, section));
        if (draft.body().has("Prompt")
                && !draft.body().sections().getFirst().title().equals("Prompt")) {
            var line = draft.part("Prompt").line();
            draft.refuse(line, "S12", "'## Prompt' does not come first", "Move it to the front");
        }
    }

    private void check(Draft draft, Part section) {
        var title = section.title();
        if (!required.contains(title) && !optional.contains(title)) {
            var known = new ArrayList<>(required);
            known.addAll(optional);
            var remedy = Spelling.remedy(title, known, "Delete it, or correct the type");
            var message = "section '## " + title + "' does not belong to this type";
            draft.refuse(section.line(), "S12", message, remedy);
        } else if (section.isEmpty()) {
            var message = "section '## " + title + "' is empty";
            draft.refuse(section.line(), "S12", message, "Fill it or delete it");
        } else if (!OF_ELEMENTS.contains(title)) {
            section.only(Heading.class::isInstance).forEach(node -> refuse(draft, section, node));
        }
    }

    private static void refuse(Draft draft, Part section, org.commonmark.node.Node heading) {
        var message = "section '## " + section.title() + "' has no elements";
        draft.refuse(Markdown.line(heading), "S12", message, "Replace the heading by text");
    }
}
