package app.interval.bank;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// An item below its front matter: sections under `##`, elements of some of them under `###`.
final class Body {

    private static final int SECTION = 2;
    private static final int ELEMENT = 3;

    private final Map<String, Part> sections = new LinkedHashMap<>();
    private final Map<String, List<Part>> elements = new LinkedHashMap<>();
    private final List<NodeRules.Picture> pictures = new ArrayList<>();
    private final SourceText source;
    private final Problems problems;

    private Body(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /// @param linesBefore number of lines that are front matter
    static Body read(SourceText source, int linesBefore, Problems problems) {
        var body = new Body(source, problems);
        var lines = source.lines().subList(linesBefore, source.lines().size());
        // Empty lines in place of the front matter keep the parser's line numbers those of the
        // file.
        var text = "\n".repeat(linesBefore) + String.join("\n", lines) + "\n";
        var document = Markdown.parse(text);
        var rules = new NodeRules(problems);
        rules.check(document);
        body.pictures.addAll(rules.pictures());
        body.split("the file", Markdown.children(document), SECTION)
                .forEach(section -> body.sections.put(section.title(), section));
        return body;
    }

    List<Part> sections() {
        return List.copyOf(sections.values());
    }

    boolean has(String title) {
        return sections.containsKey(title);
    }

    Part part(String title) {
        return sections.getOrDefault(title, Part.absent(title));
    }

    /// The elements of a section that consists of them.
    List<Part> elements(String title) {
        return elements.computeIfAbsent(
                title, _ -> split("'## " + title + "'", part(title).nodes(), ELEMENT));
    }

    List<NodeRules.Picture> pictures() {
        return List.copyOf(pictures);
    }

    SourceText source() {
        return source;
    }

    /// Lines of headings, elements as `Options/a (correct)`.
    Map<String, Integer> lines() {
        var lines = new LinkedHashMap<String, Integer>();
        for (var section : sections.values()) {
            lines.put(section.title(), section.line());
            for (var element : elements.getOrDefault(section.title(), List.of())) {
                lines.put(section.title() + "/" + element.title(), element.line());
            }
        }
        return lines;
    }

    private List<Part> split(String owner, List<Node> nodes, int level) {
        var starts =
                IntStream.range(0, nodes.size()).filter(i -> heads(nodes.get(i), level)).toArray();
        var first = starts.length == 0 ? nodes.size() : starts[0];
        if (first > 0) {
            var message = "text stands before the first heading of " + owner;
            var remedy = "Move it below a heading '" + "#".repeat(level) + " ..'";
            problems.add(Markdown.line(nodes.getFirst()), "S00", message, remedy);
        }
        var parts = new LinkedHashMap<String, Part>();
        for (var i = 0; i < starts.length; i++) {
            var end = i + 1 < starts.length ? starts[i + 1] : nodes.size();
            var part = part(nodes.get(starts[i]), nodes.subList(starts[i] + 1, end));
            if (parts.putIfAbsent(part.title(), part) != null) {
                var message = "heading '" + part.title() + "' stands twice";
                problems.add(part.line(), "S00", message, "Keep one, or rename it");
            }
        }
        return new ArrayList<>(parts.values());
    }

    private static boolean heads(Node node, int level) {
        return node instanceof Heading heading && heading.getLevel() == level;
    }

    private Part part(Node heading, List<Node> below) {
        var line = Markdown.line(heading);
        var title = source.lines().get(line - 1).strip().replaceAll("^#+\\s*|\\s+#+$", "");
        return new Part(title, line, below);
    }
}
