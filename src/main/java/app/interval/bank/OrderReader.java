package app.interval.bank;

import app.interval.domain.item.Task;
import app.interval.domain.text.RichText;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Bring blocks into an order.
final class OrderReader {

    private static final Pattern HEADING =
            Pattern.compile("(\\d{1,3}|x) \\(wrong: ([a-z0-9-]+)\\)");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,3}(?:\\s+\\d{1,3})*+");

    private OrderReader() {}

    static Task read(Draft draft) {
        var blocks = blocks(draft);
        var distractors =
                draft.elements(
                        "Distractors",
                        HEADING,
                        "'### 3 (wrong: tag)' with the number of the block it imitates",
                        (element, heading) -> distractor(draft, element, heading, blocks.size()));
        var also = alsoAccepted(draft, blocks.size());
        var check = Pieces.codeAlone(draft, "Check", "python");
        return new Task.Order(blocks, distractors, also, check);
    }

    /// Code blocks if there are any, otherwise the entries of a numbered list.
    private static List<RichText> blocks(Draft draft) {
        var part = draft.part("Blocks");
        if (part.fences().isEmpty()) {
            Pieces.only(draft, part, OrderedList.class::isInstance, "a numbered list");
            return Pieces.entries(draft, part).stream().map(Markdown::inside).toList();
        }
        Pieces.only(draft, part, FencedCodeBlock.class::isInstance, "code blocks");
        return part.only(FencedCodeBlock.class::isInstance).stream()
                .map(node -> Markdown.text(List.of(node)))
                .toList();
    }

    private static Task.Distractor distractor(
            Draft draft, Part element, MatchResult heading, int blocks) {
        var imitated = heading.group(1).equals("x") ? 0 : Integer.parseInt(heading.group(1));
        if (imitated < 1 || imitated > blocks) {
            var message = "the distractor is paired with no block";
            var remedy = "Name the block it imitates, 1 to " + blocks;
            draft.refuse(element.line(), "O18", message, remedy);
        }
        var text = element.textWithoutQuotes();
        if (text.isEmpty()) {
            draft.refuse(element.line(), "O18", "the distractor has no text", "Write it");
        }
        var tag = draft.tag(heading.group(2), element.line());
        return new Task.Distractor(imitated, tag, text);
    }

    private static List<List<Integer>> alsoAccepted(Draft draft, int blocks) {
        var part = draft.part("Also accepted");
        Pieces.only(draft, part, Paragraph.class::isInstance, "numbers");
        var accepted = new ArrayList<List<Integer>>();
        accepted.add(IntStream.rangeClosed(1, blocks).boxed().toList());
        for (var paragraph : part.only(Paragraph.class::isInstance)) {
            for (var span : paragraph.getSourceSpans()) {
                sequence(draft, span.getLineIndex() + 1, accepted).ifPresent(accepted::add);
            }
        }
        return accepted.subList(1, accepted.size());
    }

    private static Optional<List<Integer>> sequence(
            Draft draft, int line, List<List<Integer>> accepted) {
        var text = draft.body().source().lines().get(line - 1).strip();
        var own = accepted.getFirst();
        if (!SEQUENCE.matcher(text).matches()) {
            var remedy = "Write numbers of blocks with spaces between: 1 3 2";
            draft.refuse(line, "O18", "this is no order of blocks", remedy);
            return Optional.empty();
        }
        var sequence = Arrays.stream(text.split("\\s+")).map(Integer::valueOf).toList();
        if (!sequence.stream().sorted().toList().equals(own)) {
            var remedy = "Name each of the " + own.size() + " blocks once";
            draft.refuse(line, "O18", "the order " + text + " is none of these blocks", remedy);
        } else if (accepted.contains(sequence)) {
            draft.refuse(line, "O18", "the order " + text + " is already accepted", "Delete it");
        }
        return Optional.of(sequence);
    }
}
