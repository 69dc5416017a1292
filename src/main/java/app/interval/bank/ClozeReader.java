package app.interval.bank;

import app.interval.domain.item.Task;
import app.interval.domain.text.Inline;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fill the gaps of a piece of code.
final class ClozeReader {

    private static final Pattern GAP = Pattern.compile("___(\\d+)___");
    private static final Pattern LABEL = Pattern.compile("\\d+");
    private static final Pattern WRONG = Pattern.compile("wrong \\(([a-z0-9-]+)\\): ?");

    private ClozeReader() {}

    static Task read(Draft draft) {
        var code = Pieces.flagged(draft, "cloze");
        var blanks =
                draft.elements("Blanks", LABEL, "'### 1'", (element, _) -> blank(draft, element));
        checkGaps(draft, code, blanks);
        var check = Pieces.codeAlone(draft, "Check", "python");
        return new Task.Cloze(code.language(), code.code(), blanks, check);
    }

    private static void checkGaps(Draft draft, Fence code, List<Task.Blank> blanks) {
        var gaps =
                GAP.matcher(code.code())
                        .results()
                        .map(gap -> gap.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        var described =
                blanks.stream()
                        .map(Task.Blank::label)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (code.line() > 0 && !draft.part("Blanks").isEmpty() && !gaps.equals(described)) {
            var message = "the code has the blanks " + gaps + ", here are " + described;
            var remedy = "Write ___1___ in the code and '### 1' here, and so on";
            draft.refuse(draft.part("Blanks").line(), "S12", message, remedy);
        }
    }

    private static Task.Blank blank(Draft draft, Part element) {
        var accepted = new ArrayList<String>();
        var wrong = new ArrayList<Task.WrongText>();
        for (var entry : Pieces.entries(draft, element)) {
            var parts = line(entry);
            var line = Markdown.line(entry);
            accepted(parts)
                    .ifPresentOrElse(accepted::add, () -> wrong.addAll(wrong(draft, parts, line)));
        }
        if (accepted.isEmpty() || wrong.isEmpty()) {
            var message = "blank " + element.title() + " lacks a right or a wrong answer";
            var remedy = "List at least one line '- accept:' and one '- wrong (tag):'";
            draft.refuse(element.line(), "O14", message, remedy);
        }
        return new Task.Blank(element.title(), accepted, wrong);
    }

    private static List<Inline> line(Node entry) {
        return entry.getFirstChild() instanceof Paragraph line && line.getNext() == null
                ? Inlines.of(Markdown.children(line))
                : List.of();
    }

    private static Optional<String> accepted(List<Inline> parts) {
        return parts.size() == 2
                        && parts.get(0).plain().equals("accept: ")
                        && parts.get(1) instanceof Inline.Code(var text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /// One wrong answer, or none if the line has another form.
    private static List<Task.WrongText> wrong(Draft draft, List<Inline> parts, int line) {
        var start = WRONG.matcher(parts.isEmpty() ? "" : parts.getFirst().plain());
        if (start.matches() && parts.size() > 2 && parts.get(1) instanceof Inline.Code(var text)) {
            var why = Inlines.after(" - ", parts.subList(2, parts.size()));
            if (why.isPresent()) {
                var tag = draft.tag(start.group(1), line);
                return List.of(new Task.WrongText(tag, text, Markdown.paragraph(why.get())));
            }
        }
        var remedy = "Write '- accept: `text`' or '- wrong (tag): `text` - reason'";
        draft.refuse(line, "S12", "this line says nothing about the blank", remedy);
        return List.of();
    }
}
