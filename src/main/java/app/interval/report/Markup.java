package app.interval.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// Grows a page that is HTML and well-formed XML at once. Every value goes through one of its
/// methods and is escaped there; an element that was opened must be closed.
final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    Markup close() {
        var name = open.pop();
        out.append("</").append(name).append(isBlock(name) ? ">\n" : ">");
        return this;
    }

    /// An element that can have no contents.
    Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /// An element of words alone.
    Markup element(String name, String words, String... attributes) {
        return open(name, attributes).words(words).close();
    }

    Markup words(String words) {
        escape(words);
        return this;
    }

    /// Words of an author; what stands between grave accents is code.
    Markup marked(String words) {
        var parts = words.split("`", -1);
        for (var i = 0; i < parts.length; i++) {
            if (i % 2 == 0 || i == parts.length - 1) {
                words(i % 2 == 0 ? parts[i] : "`" + parts[i]);
            } else {
                element("code", parts[i]);
            }
        }
        return this;
    }

    /// A stylesheet, as it is: HTML reads no escapes there.
    ///
    /// @throws IllegalArgumentException if it has signs that would end it
    Markup style(String css) {
        if (css.contains("<") || css.contains("&") || css.contains("]]>")) {
            throw new IllegalArgumentException("markup in a stylesheet");
        }
        open("style");
        out.append(css);
        return close();
    }

    /// @throws IllegalStateException if something was left open
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return out.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String words) {
        words.codePoints().forEach(this::escape);
    }

    private void escape(int letter) {
        switch (letter) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n', '\r' -> out.append("&#").append(letter).append(';');
            default -> out.appendCodePoint(isLetter(letter) ? letter : REPLACEMENT);
        }
    }

    /// What XML lets stand in a text: no control characters, no half of a pair.
    private static boolean isLetter(int letter) {
        return (letter >= 0x20 && letter < 0x7F)
                || (letter >= 0xA0 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    private static boolean isBlock(String name) {
        return switch (name) {
            case "strong", "span", "code", "title", "text", "th", "td", "rect", "circle" -> false;
            default -> true;
        };
    }
}
