package app.interval.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a text as Markdown, so that a reader of Markdown gets the same text back.
public final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~]");
    private static final Pattern BEGINS = Pattern.compile("(?m)^(\\s*)([#+=-])");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d+)([.)])");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /// The text, blocks apart by an empty line, without a line end after the last one.
    public static String of(RichText text) {
        return text.blocks().stream().map(Markdown::block).collect(Collectors.joining("\n\n"));
    }

    /// Words that are words only, whatever signs are in them.
    public static String escaped(String words) {
        var signs = SIGNS.matcher(words).replaceAll("\\\\$0");
        var plain = BEGINS.matcher(signs).replaceAll("$1\\\\$2");
        return NUMBERED.matcher(plain).replaceAll("$1\\\\$2");
    }

    /// Lines of code between fences that are longer than any in it.
    public static String code(String language, String code) {
        var fence = "`".repeat(Math.max(3, longest(code) + 1));
        return fence + language + "\n" + code + (code.endsWith("\n") ? "" : "\n") + fence;
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(var parts) -> line(parts);
            case Block.Code(var language, _, var code) -> code(language, code);
            case Block.Bullets(var entries) -> list(entries, "- ");
            case Block.Numbers(var first, var entries) ->
                    IntStream.range(0, entries.size())
                            .mapToObj(i -> entry(entries.get(i), (first + i) + ". "))
                            .collect(Collectors.joining("\n"));
            case Block.Quote(var text) -> indented(of(text), "> ", "> ");
            case Block.Table(var rows) -> table(rows);
            case Block.Picture(_, var plain) -> escaped(plain);
        };
    }

    private static String list(List<RichText> entries, String sign) {
        return entries.stream().map(entry -> entry(entry, sign)).collect(Collectors.joining("\n"));
    }

    private static String entry(RichText entry, String sign) {
        return indented(of(entry), sign, " ".repeat(sign.length()));
    }

    /// Empty lines inside a list stay empty; a quote has its sign on them too.
    private static String indented(String text, String first, String others) {
        var lines = text.split("\n", -1);
        var indented = new StringBuilder(first).append(lines[0]);
        for (var i = 1; i < lines.length; i++) {
            indented.append('\n');
            indented.append(lines[i].isEmpty() ? others.strip() : others + lines[i]);
        }
        return indented.toString();
    }

    private static String table(List<List<RichText>> rows) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(row(row.stream().map(Markdown::cell).toList()));
            if (lines.size() == 1) {
                lines.add(row(row.stream().map(_ -> "---").toList()));
            }
        }
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /// A cell is one line, and a bar in code would end it.
    private static String cell(RichText cell) {
        return cell.blocks().stream()
                .map(block -> block instanceof Block.Paragraph ? block(block) : span(block.plain()))
                .map(line -> line.replace("\\\n", " ").replace("\n", " "))
                .map(line -> line.replaceAll("(?<!\\\\)\\|", "\\\\|"))
                .collect(Collectors.joining(" "));
    }

    private static String line(List<Inline> parts) {
        return parts.stream().map(Markdown::inline).collect(Collectors.joining());
    }

    private static String inline(Inline part) {
        return switch (part) {
            case Inline.Words(var words) -> escaped(words);
            case Inline.Code(var code) -> span(code);
            case Inline.Emphasis(var parts, var strong) -> {
                var sign = strong ? "**" : "*";
                yield sign + line(parts) + sign;
            }
            case Inline.Link(var label, var address) ->
                    "[" + escaped(label) + "](<" + address + ">)";
            case Inline.Break _ -> "\\\n";
        };
    }

    /// Code inside a line, between ticks of which there are more than in it.
    private static String span(String code) {
        var ticks = "`".repeat(longest(code) + 1);
        var edge = code.startsWith("`") || code.endsWith("`") || isPadded(code) ? " " : "";
        return ticks + edge + code + edge + ticks;
    }

    /// One space at either side would be taken off.
    private static boolean isPadded(String code) {
        return code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    }

    private static int longest(String code) {
        return TICKS.matcher(code).results().mapToInt(run -> run.group().length()).max().orElse(0);
    }
}
