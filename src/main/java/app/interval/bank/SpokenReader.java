package app.interval.bank;

import app.interval.domain.item.Dimension;
import app.interval.domain.item.Task;
import app.interval.domain.text.Block;
import app.interval.domain.text.RichText;

import org.commonmark.node.BulletList;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;

/// Flashcards, open and behavioural questions: the learner answers aloud and is the judge.
final class SpokenReader {

    private static final String BOX = "[ ] ";

    private SpokenReader() {}

    static Task flashcard(Draft draft) {
        var part = draft.part("Self-check");
        Pieces.only(draft, part, BulletList.class::isInstance, "a list");
        var points =
                Pieces.entries(draft, part).stream().map(entry -> point(draft, entry)).toList();
        return new Task.Flashcard(draft.part("Answer").text(), points);
    }

    static Task open(Draft draft) {
        return new Task.Open(
                entries(draft, "Clarifications"),
                dimensions(draft, "Rubric"),
                draft.part("Model answer").text(),
                entries(draft, "Follow-ups"));
    }

    static Task behavioural(Draft draft) {
        return new Task.Behavioural(
                dimensions(draft, "Signals"),
                draft.part("STAR guide").text(),
                draft.part("Strong answer").text(),
                draft.part("Weak answer").text(),
                entries(draft, "Follow-ups"));
    }

    private static List<RichText> entries(Draft draft, String section) {
        return Pieces.entries(draft, draft.part(section)).stream().map(Markdown::inside).toList();
    }

    private static List<Dimension> dimensions(Draft draft, String section) {
        return draft.elements(section).stream()
                .flatMap(element -> DimensionReader.read(draft, element).stream())
                .toList();
    }

    private static RichText point(Draft draft, Node entry) {
        var blocks = new ArrayList<>(Markdown.inside(entry).blocks());
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(var parts)) {
            var line = Inlines.after(BOX, parts);
            if (line.isPresent()) {
                blocks.set(0, new Block.Paragraph(line.get()));
                return new RichText(blocks);
            }
        }
        var remedy = "Write '- [ ] ' and what was said or not said";
        draft.refuse(Markdown.line(entry), "S12", "this is no point to tick", remedy);
        return RichText.EMPTY;
    }
}
