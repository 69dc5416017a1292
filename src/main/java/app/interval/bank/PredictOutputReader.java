package app.interval.bank;

import app.interval.domain.item.Task;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;

import java.util.List;
import java.util.regex.Pattern;

/// Type what a program prints.
final class PredictOutputReader {

    private static final Pattern HEADING = Pattern.compile("wrong: ([a-z0-9-]+)");

    private PredictOutputReader() {}

    static Task read(Draft draft) {
        Pieces.flagged(draft, "run");
        var output = Pieces.codeAlone(draft, "Answer", "text");
        return new Task.PredictOutput(output, wrong(draft));
    }

    private static List<Task.WrongText> wrong(Draft draft) {
        return draft.elements(
                "Wrong answers",
                HEADING,
                "'### wrong: tag'",
                (element, heading) ->
                        wrong(draft, element, draft.tag(heading.group(1), element.line())));
    }

    private static Task.WrongText wrong(Draft draft, Part element, String tag) {
        Pieces.only(
                draft,
                element,
                node -> node instanceof FencedCodeBlock || node instanceof BlockQuote,
                "a code block and a quote");
        return new Task.WrongText(tag, Pieces.code(draft, element, "text"), element.rationale());
    }
}
