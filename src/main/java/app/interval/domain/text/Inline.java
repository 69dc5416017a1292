package app.interval.domain.text;

import java.util.List;

/// A piece of a line.
public sealed interface Inline {

    /// The words alone, as they are read aloud or searched.
    String plain();

    record Words(String plain) implements Inline {}

    /// Code inside a sentence; shown in the code font, spaces as written.
    record Code(String plain) implements Inline {}

    /// Text that stands out: `strong` in bold, otherwise in italics.
    record Emphasis(List<Inline> parts, boolean strong) implements Inline {

        public Emphasis {
            parts = List.copyOf(parts);
        }

        @Override
        public String plain() {
            return Inline.plain(parts);
        }
    }

    /// A place to go to. The program is offline, so only `label` can be shown as text.
    record Link(String plain, String address) implements Inline {}

    /// A line ends here because the author said so.
    record Break() implements Inline {

        @Override
        public String plain() {
            return "\n";
        }
    }

    static String plain(List<Inline> parts) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.plain()));
        return text.toString();
    }
}
