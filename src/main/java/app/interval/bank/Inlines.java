package app.interval.bank;

import app.interval.domain.text.Inline;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the pieces of a Markdown line into those of ours. HTML is shown as it is written.
final class Inlines {

    private Inlines() {}

    /// Neighbouring words become one piece; spaces at both ends go.
    static List<Inline> of(List<Node> nodes) {
        var parts = new ArrayList<Inline>();
        var words = new StringBuilder();
        for (var node : nodes) {
            var part = one(node);
            if (part instanceof Inline.Words(var more)) {
                words.append(parts.isEmpty() && words.isEmpty() ? more.stripLeading() : more);
            } else {
                flush(words, parts);
                parts.add(part);
            }
        }
        words.setLength(words.toString().stripTrailing().length());
        flush(words, parts);
        return parts;
    }

    /// The parts of a line whose first words start with `prefix`, without it; none for others.
    static Optional<List<Inline>> after(String prefix, List<Inline> parts) {
        if (parts.isEmpty()
                || !(parts.getFirst() instanceof Inline.Words(var words))
                || !words.startsWith(prefix)) {
            return Optional.empty();
        }
        var rest = new ArrayList<>(parts.subList(1, parts.size()));
        if (words.length() > prefix.length()) {
            rest.addFirst(new Inline.Words(words.substring(prefix.length())));
        }
        return Optional.of(rest);
    }

    static String plain(Node node) {
        return Inline.plain(of(Markdown.children(node)));
    }

    private static void flush(StringBuilder words, List<Inline> parts) {
        if (!words.isEmpty()) {
            parts.add(new Inline.Words(words.toString()));
            words.setLength(0);
        }
    }

    private static Inline one(Node node) {
        return switch (node) {
            case Text text -> new Inline.Words(text.getLiteral());
            case Code code -> new Inline.Code(code.getLiteral());
            case Emphasis emphasis -> emphasis(emphasis, false);
            case StrongEmphasis emphasis -> emphasis(emphasis, true);
            case Link link -> new Inline.Link(plain(link), link.getDestination());
            case Image image -> new Inline.Words(plain(image));
            case HardLineBreak _ -> new Inline.Break();
            case SoftLineBreak _ -> new Inline.Words(" ");
            case HtmlInline html when html.getLiteral().matches("<br ?/?>") -> new Inline.Break();
            case HtmlInline html -> new Inline.Words(html.getLiteral());
            case Node other -> new Inline.Words(plain(other));
        };
    }

    private static Inline emphasis(Node node, boolean strong) {
        return new Inline.Emphasis(of(Markdown.children(node)), strong);
    }
}
