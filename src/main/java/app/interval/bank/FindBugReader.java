package app.interval.bank;

import app.interval.domain.item.Task;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Point at the line to change.
final class FindBugReader {

    private static final Pattern HEADING =
            Pattern.compile("line (\\d{1,4}) \\((?:correct|wrong: ([a-z0-9-]+))\\)");

    private FindBugReader() {}

    static Task read(Draft draft) {
        var code = Pieces.flagged(draft, "bug");
        var python = code.language().equals("python");
        var lines = lines(draft, code);
        if (!lines.isEmpty() && lines.stream().noneMatch(Task.Line::correct)) {
            var remedy = "Mark the line to change '(correct)'";
            draft.refuse(draft.part("Lines").line(), "O02", "no line is correct", remedy);
        }
        var fix = code.line() == 0 ? "" : Pieces.codeAlone(draft, "Fix", code.language());
        var check = python ? Pieces.codeAlone(draft, "Check", "python") : "";
        return new Task.FindBug(code.language(), code.code(), lines, fix, check);
    }

    private static List<Task.Line> lines(Draft draft, Fence code) {
        return draft.elements(
                "Lines",
                HEADING,
                "'### line 8 (correct)' or '### line 4 (wrong: tag)'",
                (element, heading) -> line(draft, element, heading, code));
    }

    private static Task.Line line(Draft draft, Part element, MatchResult match, Fence code) {
        var number = Integer.parseInt(match.group(1));
        var lines = code.code().lines().toList();
        if (code.line() > 0
                && (number < 1 || number > lines.size() || lines.get(number - 1).isBlank())) {
            var message = "line " + number + " of the code is empty or does not exist";
            var remedy = "Count from 1 at the first line of the code";
            draft.refuse(element.line(), "S12", message, remedy);
        }
        var misconception =
                Optional.ofNullable(match.group(2)).map(tag -> draft.tag(tag, element.line()));
        return new Task.Line(number, misconception, element.text());
    }
}
