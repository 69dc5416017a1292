package app.interval.bank;

import app.interval.domain.item.Task;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Write code that passes tests.
final class CodingReader {

    private static final Pattern HEADING = Pattern.compile("(\\S.*) \\(([a-z0-9-]+)\\)");
    private static final Task.Limits USUAL = new Task.Limits(Duration.ofSeconds(10), 1024);

    private CodingReader() {}

    static Task read(Draft draft) {
        var starter = Pieces.codeAlone(draft, "Starter", "python");
        var visible = Pieces.codeAlone(draft, "Visible tests", "python");
        var hidden = Pieces.codeAlone(draft, "Hidden tests", "python");
        var solution = Pieces.codeAlone(draft, "Solution", "python");
        var tests = new Task.Tests(visible, hidden);
        return new Task.Coding(starter, tests, solution, wrong(draft), limits(draft));
    }

    private static List<Task.WrongSolution> wrong(Draft draft) {
        return draft.elements(
                "Wrong solutions",
                HEADING,
                "'### what it does (tag)'",
                (element, heading) -> wrong(draft, element, heading));
    }

    private static Task.WrongSolution wrong(Draft draft, Part element, MatchResult heading) {
        Pieces.only(
                draft,
                element,
                node -> node instanceof FencedCodeBlock || node instanceof BlockQuote,
                "a code block and a quote");
        var tag = draft.tag(heading.group(2), element.line());
        var code = Pieces.code(draft, element, "python");
        return new Task.WrongSolution(heading.group(1), tag, code, element.rationale());
    }

    private static Task.Limits limits(Draft draft) {
        Map<String, String> limits = draft.front().map("limits");
        return new Task.Limits(
                Duration.ofSeconds(number(limits, "seconds", USUAL.time().toSeconds())),
                (int) number(limits, "memory-mb", USUAL.megabytes()));
    }

    /// Malformed numbers are reported where the key is checked.
    private static long number(Map<String, String> limits, String key, long usual) {
        var text = limits.getOrDefault(key, "");
        return text.matches("[1-9]\\d{0,5}") ? Long.parseLong(text) : usual;
    }
}
