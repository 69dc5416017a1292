package app.interval.bank;

import app.interval.domain.text.RichText;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

import java.util.List;
import java.util.function.Predicate;

/// A heading and what stands below it: a section, or an element of one.
///
/// @param line of the heading; 0 for a section that is not there
record Part(String title, int line, List<Node> nodes) {

    Part {
        nodes = List.copyOf(nodes);
    }

    /// Stands in for a section that has been reported as missing, so that nothing more is said.
    static Part absent(String title) {
        return new Part(title, 0, List.of());
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    RichText text() {
        return Markdown.text(nodes);
    }

    /// What stands there besides quotes.
    RichText textWithoutQuotes() {
        return Markdown.text(only(node -> !(node instanceof BlockQuote)));
    }

    /// A quote is always a rationale.
    RichText rationale() {
        return new RichText(
                only(BlockQuote.class::isInstance).stream()
                        .flatMap(quote -> Markdown.inside(quote).blocks().stream())
                        .toList());
    }

    List<Fence> fences() {
        return nodes.stream()
                .filter(FencedCodeBlock.class::isInstance)
                .map(node -> Fence.of((FencedCodeBlock) node))
                .toList();
    }

    List<Node> only(Predicate<Node> wanted) {
        return nodes.stream().filter(wanted).toList();
    }
}
