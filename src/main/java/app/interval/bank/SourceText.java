package app.interval.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The text of a file as lines of UTF-8. Whatever the bytes are, there is a text to go on with.
///
/// @param lines without their line ends
record SourceText(String text, List<String> lines) {

    private static final String RULE = "S17";
    private static final int MOST_BYTES = 64 * 1024;

    SourceText {
        lines = List.copyOf(lines);
    }

    /// An item, which may not be long.
    static SourceText ofItem(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    1,
                    RULE,
                    "the file has " + bytes.length + " bytes",
                    "Shorten the item to at most " + MOST_BYTES);
        }
        return of(bytes, problems);
    }

    static SourceText of(byte[] bytes, Problems problems) {
        var text = decode(bytes, problems);
        if (text.startsWith("\uFEFF")) {
            problems.add(1, RULE, "the file starts with a byte order mark", "Save it without BOM");
            text = text.substring(1);
        }
        if (text.indexOf('\r') >= 0) {
            var line = lineOf(text, text.indexOf('\r'));
            problems.add(line, RULE, "the line ends with CR", "Save the file with LF line ends");
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (!text.endsWith("\n")) {
            var line = lineOf(text, text.length());
            problems.add(line, RULE, "the last line has no line end", "Add one");
        }
        return new SourceText(text, text.lines().toList());
    }

    private static String decode(byte[] bytes, Problems problems) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (!decoder.decode(in, out, true).isError()) {
            return out.flip().toString();
        }
        var line = lineOf(out.flip().toString(), out.length());
        problems.add(line, RULE, "the line is not UTF-8", "Save the file as UTF-8");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int lineOf(String text, int end) {
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
