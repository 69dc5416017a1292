package app.interval.chart;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.Markdown;
import app.interval.domain.text.RichText;
import app.interval.study.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A question as Markdown, to be pasted into notes of one's own.
public final class CardMarkdown {

    private CardMarkdown() {}

    /// The question alone, as long as it waits for its answer.
    public static String question(Turn turn) {
        return Markdown.of(CardTexts.asked(turn)) + "\n";
    }

    /// The question with what is right, why, and where to read on.
    public static String whole(Turn turn, Curriculum curriculum) {
        var item = turn.item();
        var parts = new ArrayList<String>();
        parts.add("# " + Markdown.escaped(item.facts().label().title()));
        parts.add(Markdown.of(CardTexts.asked(turn)));
        part(text("card.right"), CardTexts.right(item)).forEach(parts::add);
        part(text("card.why"), CardReasons.of(item)).forEach(parts::add);
        part(text("study.sources"), sources(item, curriculum)).forEach(parts::add);
        return String.join("\n\n", parts) + "\n";
    }

    static Stream<String> part(String title, RichText text) {
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of("## " + Markdown.escaped(title), Markdown.of(text));
    }

    private static RichText sources(Item item, Curriculum curriculum) {
        return Pieces.bullets(
                item.origin().sources().stream()
                        .flatMap(key -> Stream.ofNullable(curriculum.sources().get(key)))
                        .map(source -> link(source.title(), source.address()))
                        .toList());
    }

    private static RichText link(String title, String address) {
        return new RichText(List.of(new Block.Paragraph(List.of(new Inline.Link(title, address)))));
    }
}
