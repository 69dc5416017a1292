package app.interval.chart;

import static app.interval.chart.Pieces.bullets;
import static app.interval.chart.Pieces.join;
import static app.interval.texts.Texts.text;

import app.interval.domain.item.Item;
import app.interval.domain.item.Task;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Why what is right is right and what is wrong is wrong, as a list.
public final class CardReasons {

    private CardReasons() {}

    /// A reason for each part of the question that has one, and what stays when the question is
    /// forgotten; nothing where there is neither.
    public static RichText of(Item item) {
        return join(reasons(item.task()), item.teaching().explanation());
    }

    private static RichText reasons(Task task) {
        return switch (task) {
            case Task.Choice choice ->
                    bullets(
                            choice.options().stream()
                                    .map(one -> said(one.correct(), one.text(), one.rationale()))
                                    .toList());
            case Task.PredictOutput predict -> wrong(predict.wrong().stream());
            case Task.Cloze cloze ->
                    wrong(cloze.blanks().stream().flatMap(blank -> blank.wrong().stream()));
            case Task.Match match ->
                    bullets(
                            Stream.concat(
                                            match.pairs().stream().map(CardReasons::pair),
                                            match.extras().stream().map(CardReasons::extra))
                                    .toList());
            case Task.FindBug bug -> bullets(bug.lines().stream().map(CardReasons::line).toList());
            case Task.Flashcard card -> bullets(card.points());
            case Task.Coding coding ->
                    bullets(
                            coding.wrong().stream()
                                    .map(one -> join(RichText.of(one.name()), one.why()))
                                    .toList());
            case Task.Order _, Task.Open _, Task.Behavioural _ -> RichText.EMPTY;
        };
    }

    private static RichText wrong(Stream<Task.WrongText> texts) {
        return bullets(
                texts.map(one -> said(false, RichText.code(one.text()), one.rationale())).toList());
    }

    private static RichText pair(Task.Pair pair) {
        return join(pair.left(), join(pair.right(), pair.why()));
    }

    private static RichText extra(Task.Extra extra) {
        return said(false, extra.right(), extra.why());
    }

    private static RichText line(Task.Line line) {
        var name = RichText.of(text("study.line-number", line.label()));
        return said(line.correct(), name, line.rationale());
    }

    private static RichText said(boolean right, RichText what, RichText why) {
        var word = right ? text("option.right") : text("option.other");
        return join(first(word, what), why);
    }

    /// `what` with a word before it that stands out.
    private static RichText first(String word, RichText what) {
        var strong = new Inline.Emphasis(List.of(new Inline.Words(word)), true);
        var blocks = new ArrayList<>(what.blocks());
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(var parts)) {
            var line = new ArrayList<Inline>();
            line.add(strong);
            line.add(new Inline.Words(" "));
            line.addAll(parts);
            blocks.set(0, new Block.Paragraph(line));
            return new RichText(blocks);
        }
        blocks.addFirst(new Block.Paragraph(List.of(strong)));
        return new RichText(blocks);
    }
}
