package app.interval.bank;

import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns Markdown into text that screens can draw.
final class Markdown {

    /// Nesting is limited because foreign files could otherwise be made to exhaust the stack.
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(20)
                    .maxInlineNesting(20)
                    .build();

    private Markdown() {}

    static Document parse(String text) {
        return (Document) PARSER.parse(text);
    }

    static RichText text(List<Node> nodes) {
        return new RichText(nodes.stream().flatMap(Markdown::blocks).toList());
    }

    /// What stands inside a node, a list's entry for instance.
    static RichText inside(Node node) {
        return text(children(node));
    }

    static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /// Number of the line the node starts in, from 1.
    static int line(Node node) {
        var spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            return spans.getFirst().getLineIndex() + 1;
        }
        var parent = node.getParent();
        return parent == null ? 1 : line(parent);
    }

    /// A paragraph of what remains of a line, nothing if nothing does.
    static RichText paragraph(List<Inline> parts) {
        return parts.isEmpty() ? RichText.EMPTY : new RichText(List.of(new Block.Paragraph(parts)));
    }

    private static Stream<Block> blocks(Node node) {
        return switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case FencedCodeBlock fence -> Stream.of(Fence.of(fence).block());
            case IndentedCodeBlock code ->
                    Stream.of(new Block.Code("", List.of(), code.getLiteral().stripTrailing()));
            case BulletList list -> Stream.of(new Block.Bullets(entries(list)));
            case OrderedList list ->
                    Stream.of(new Block.Numbers(list.getMarkerStartNumber(), entries(list)));
            case BlockQuote quote -> Stream.of(new Block.Quote(inside(quote)));
            case TableBlock table -> Stream.of(new Block.Table(rows(table)));
            case HtmlBlock html ->
                    paragraph(List.of(new Inline.Words(html.getLiteral()))).blocks().stream();
            case Node _ -> Stream.empty();
        };
    }

    /// Pictures end the paragraph they stand in.
    private static Stream<Block> paragraph(Paragraph paragraph) {
        var blocks = new ArrayList<Block>();
        var line = new ArrayList<Node>();
        for (var child : children(paragraph)) {
            if (child instanceof Image image) {
                blocks.addAll(paragraph(Inlines.of(line)).blocks());
                blocks.add(new Block.Picture(image.getDestination(), Inlines.plain(image)));
                line.clear();
            } else {
                line.add(child);
            }
        }
        blocks.addAll(paragraph(Inlines.of(line)).blocks());
        return blocks.stream();
    }

    private static List<RichText> entries(Node list) {
        return children(list).stream().map(Markdown::inside).toList();
    }

    private static List<List<RichText>> rows(TableBlock table) {
        return tableRows(table).stream().map(Markdown::cells).toList();
    }

    /// The heading and the rows below it.
    static List<TableRow> tableRows(TableBlock table) {
        return children(table).stream()
                .flatMap(part -> children(part).stream())
                .filter(TableRow.class::isInstance)
                .map(TableRow.class::cast)
                .toList();
    }

    static List<RichText> cells(TableRow row) {
        return children(row).stream()
                .filter(TableCell.class::isInstance)
                .map(cell -> paragraph(Inlines.of(children(cell))))
                .toList();
    }
}
