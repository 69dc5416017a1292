package app.interval.bank;

import app.interval.domain.item.Task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Single and multiple choice.
final class ChoiceReader {

    private static final Pattern HEADING =
            Pattern.compile("([a-z]) \\((?:correct|wrong: ([a-z0-9-]+))\\)");
    private static final String FORM = "'### a (correct)' or '### b (wrong: tag)'";

    private ChoiceReader() {}

    static Task read(Draft draft, boolean several) {
        var options = options(draft);
        var right = options.stream().filter(Task.Option::correct).count();
        var allowed = several ? right > 0 && right < options.size() : right == 1;
        if (!options.isEmpty() && !allowed) {
            var line = draft.part("Options").line();
            var message = right + " of " + options.size() + " options are correct";
            var remedy =
                    several
                            ? "Mark at least one option correct and at least one wrong"
                            : "Mark exactly one option correct";
            draft.refuse(line, "O02", message, remedy);
        }
        var perOption =
                several && !draft.front().text("scoring").orElse("").equals("all-or-nothing");
        return new Task.Choice(options, several, perOption, !draft.front().has("shuffle"));
    }

    private static List<Task.Option> options(Draft draft) {
        var labels = new HashSet<String>();
        return draft.elements(
                "Options",
                HEADING,
                FORM,
                (element, heading) -> {
                    if (!labels.add(heading.group(1))) {
                        var message = "label " + heading.group(1) + " is used twice";
                        var remedy = "Give each option a letter of its own";
                        draft.refuse(element.line(), "O17", message, remedy);
                    }
                    return option(draft, element, heading);
                });
    }

    private static Task.Option option(Draft draft, Part element, MatchResult heading) {
        var text = element.textWithoutQuotes();
        if (text.isEmpty()) {
            var message = "option " + heading.group(1) + " has no text";
            draft.refuse(element.line(), "O17", message, "Write it above the rationale");
        }
        var misconception =
                Optional.ofNullable(heading.group(2)).map(tag -> draft.tag(tag, element.line()));
        return new Task.Option(heading.group(1), text, misconception, element.rationale());
    }
}
