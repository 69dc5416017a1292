package app.interval.domain.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A piece of a page: what stands below something else.
public sealed interface Block {

    /// The words alone, as they are read aloud or searched.
    String plain();

    record Paragraph(List<Inline> parts) implements Block {

        public Paragraph {
            parts = List.copyOf(parts);
        }

        @Override
        public String plain() {
            return Inline.plain(parts);
        }
    }

    /// Lines of code, without a line end after the last one.
    ///
    /// @param language as written after the fence, lower case, empty if none was given
    /// @param flags what stands behind the language: `run`, `cloze`, `bug`, `setup`
    record Code(String language, List<String> flags, String plain) implements Block {

        public Code {
            flags = List.copyOf(flags);
        }
    }

    /// A list with dots.
    record Bullets(List<RichText> entries) implements Block {

        public Bullets {
            entries = List.copyOf(entries);
        }

        @Override
        public String plain() {
            return lines(entries.stream().map(RichText::plain));
        }
    }

    /// A list with numbers, the first one being `first`.
    record Numbers(int first, List<RichText> entries) implements Block {

        public Numbers {
            entries = List.copyOf(entries);
        }

        @Override
        public String plain() {
            return lines(entries.stream().map(RichText::plain));
        }
    }

    record Quote(RichText text) implements Block {

        @Override
        public String plain() {
            return text.plain();
        }
    }

    /// Rows of cells, the first row being the heading; every row has the same number of cells.
    record Table(List<List<RichText>> rows) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String plain() {
            return lines(
                    rows.stream()
                            .map(row ->
                                    row.stream()
                                            .map(RichText::plain)
                                            .collect(Collectors.joining(", "))));
        }
    }

    /// A PNG of the pack, named relative to the item's folder; `plain` says what it shows.
    record Picture(String path, String plain) implements Block {}

    private static String lines(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n"));
    }
}
