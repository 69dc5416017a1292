package app.interval.domain.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something to read: paragraphs, code, lists.
public record RichText(List<Block> blocks) {

    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /// One paragraph of plain words.
    public static RichText of(String words) {
        return new RichText(List.of(new Block.Paragraph(List.of(new Inline.Words(words)))));
    }

    /// One paragraph of nothing but code.
    public static RichText code(String code) {
        return new RichText(List.of(new Block.Paragraph(List.of(new Inline.Code(code)))));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// The words alone, blocks on lines of their own.
    public String plain() {
        return blocks.stream().map(Block::plain).collect(Collectors.joining("\n"));
    }

    /// The code blocks in reading order, those inside lists left out.
    public Stream<Block.Code> code() {
        return blocks.stream().filter(Block.Code.class::isInstance).map(Block.Code.class::cast);
    }
}
