package app.interval.bank;

import app.interval.domain.text.Block;

import org.commonmark.node.FencedCodeBlock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A fenced piece of code with the line of its opening fence.
record Fence(Block.Code block, int line) {

    /// What is read on with where a block lacks.
    static final Fence NONE = new Fence(new Block.Code("", List.of(), ""), 0);

    static Fence of(FencedCodeBlock node) {
        var info = node.getInfo() == null ? "" : node.getInfo().strip();
        var words = info.isEmpty() ? List.<String>of() : Arrays.asList(info.split("\\s+"));
        var language = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
        var flags = words.isEmpty() ? words : words.subList(1, words.size());
        var code = node.getLiteral();
        var end = code.endsWith("\n") ? code.length() - 1 : code.length();
        return new Fence(
                new Block.Code(language, flags, code.substring(0, end)), Markdown.line(node));
    }

    Snippet snippet(String section) {
        return new Snippet(section, block.language(), block.flags(), line + 1, block.plain());
    }

    String code() {
        return block.plain();
    }

    String language() {
        return block.language();
    }

    boolean has(String flag) {
        return block.flags().contains(flag);
    }
}
