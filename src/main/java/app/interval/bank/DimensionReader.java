package app.interval.bank;

import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One aspect of a rubric: `- **entry**: ..` and so on to `- **red flag**: ..`.
final class DimensionReader {

    private static final String RED_FLAG = "red flag";
    private static final List<String> NAMES = List.of("entry", "mid", "senior", RED_FLAG);

    private DimensionReader() {}

    static Optional<Dimension> read(Draft draft, Part element) {
        var signs = signs(draft, element);
        NAMES.stream()
                .filter(name -> !signs.containsKey(name))
                .forEach(name -> {
                    var message = "'" + element.title() + "' does not say " + name;
                    var remedy = "Add a line '- **" + name + "**: ..'";
                    draft.refuse(element.line(), "R01", message, remedy);
                });
        return signs.keySet().containsAll(NAMES)
                ? Optional.of(dimension(element.title(), signs))
                : Optional.empty();
    }

    private static Dimension dimension(String title, Map<String, RichText> signs) {
        var redFlag = signs.getOrDefault(RED_FLAG, RichText.EMPTY);
        var byLevel =
                signs.entrySet().stream()
                        .filter(sign -> !sign.getKey().equals(RED_FLAG))
                        .collect(
                                Collectors.toMap(
                                        sign -> level(sign.getKey()), Map.Entry::getValue));
        return new Dimension(title, byLevel, redFlag);
    }

    private static Level level(String name) {
        return Level.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Map<String, RichText> signs(Draft draft, Part element) {
        var signs = new LinkedHashMap<String, RichText>();
        for (var entry : Pieces.entries(draft, element)) {
            var sign = sign(entry);
            if (sign.isEmpty() || signs.putIfAbsent(sign.get().name(), sign.get().text()) != null) {
                var remedy = "Write each of '- **entry**: ..', mid, senior and red flag once";
                draft.refuse(Markdown.line(entry), "S12", "this line is no sign", remedy);
            }
        }
        return signs;
    }

    private record Sign(String name, RichText text) {}

    private static Optional<Sign> sign(Node entry) {
        var blocks = new ArrayList<>(Markdown.inside(entry).blocks());
        if (!blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Paragraph(var parts)
                && parts.getFirst() instanceof Inline.Emphasis(_, var strong)
                && strong
                && NAMES.contains(parts.getFirst().plain())) {
            return Inlines.after(": ", parts.subList(1, parts.size()))
                    .map(line -> {
                        blocks.set(0, new Block.Paragraph(line));
                        return new Sign(parts.getFirst().plain(), new RichText(blocks));
                    });
        }
        return Optional.empty();
    }
}
