package app.interval.chart;

import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import java.util.Arrays;
import java.util.List;

/// Small texts that larger ones are put together from.
final class Pieces {

    private Pieces() {}

    static RichText strong(String words) {
        var line = new Inline.Emphasis(List.of(new Inline.Words(words)), true);
        return new RichText(List.of(new Block.Paragraph(List.of(line))));
    }

    static RichText python(String code) {
        return code("python", code);
    }

    static RichText code(String language, String code) {
        return code.isBlank()
                ? RichText.EMPTY
                : new RichText(List.of(new Block.Code(language, List.of(), code)));
    }

    static RichText bullets(List<RichText> entries) {
        return entries.isEmpty()
                ? RichText.EMPTY
                : new RichText(List.of(new Block.Bullets(entries)));
    }

    static RichText numbers(List<RichText> entries) {
        return entries.isEmpty()
                ? RichText.EMPTY
                : new RichText(List.of(new Block.Numbers(1, entries)));
    }

    static RichText join(RichText... texts) {
        return new RichText(
                Arrays.stream(texts).map(RichText::blocks).flatMap(List<Block>::stream).toList());
    }
}
