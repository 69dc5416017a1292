package app.interval.bank;

import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What no item may contain, wherever it stands.
final class NodeRules {

    /// A picture that the item shows.
    ///
    /// @param path below the item's folder
    record Picture(String path, int line) {}

    private final Problems problems;
    private final List<Picture> pictures = new ArrayList<>();

    NodeRules(Problems problems) {
        this.problems = problems;
    }

    void check(Document document) {
        for (Node node = document; node != null; node = after(node)) {
            switch (node) {
                case FencedCodeBlock fence when fence.getClosingFenceLength() == null ->
                        refuse(fence, "S00", "a code fence is never closed", "Close it");
                case Heading heading -> check(heading);
                case ThematicBreak line -> {
                    var remedy = "Delete it; headings separate sections";
                    refuse(line, "S12", "a ruled line stands here", remedy);
                }
                case Image image -> check(image);
                case Node _ -> {}
            }
        }
    }

    /// Pictures found so far that may exist.
    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    private void check(Heading heading) {
        var outside = !(heading.getParent() instanceof Document);
        if (outside || heading.getLevel() < 2 || heading.getLevel() > 3) {
            var remedy = "Use '## ' for a section and '### ' for an element";
            refuse(heading, "S12", "this heading belongs to nothing", remedy);
        } else if (heading.getSourceSpans().size() > 1) {
            var remedy = "Write '## ' in front, or put an empty line before the dashes";
            refuse(heading, "S12", "dashes below a line make it a heading", remedy);
        }
    }

    private void check(Image image) {
        if (Inlines.plain(image).split("\\W+").length < 3) {
            refuse(image, "S21", "the image has no alt text", "Say in words what it shows");
        }
        if (!image.getDestination().matches("assets/[a-z0-9-]+\\.png")) {
            var remedy = "Put a PNG into assets/ beside the item and name it assets/name.png";
            refuse(image, "S21", "image " + image.getDestination() + " cannot be shown", remedy);
        } else {
            pictures.add(new Picture(image.getDestination(), Markdown.line(image)));
        }
    }

    private void refuse(Node node, String rule, String message, String remedy) {
        problems.add(Markdown.line(node), rule, message, remedy);
    }

    private static @Nullable Node after(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up.getNext() == null) {
            up = up.getParent();
        }
        return up == null ? null : up.getNext();
    }
}
