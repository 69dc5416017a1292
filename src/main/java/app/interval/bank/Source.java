package app.interval.bank;

import java.util.List;
import java.util.Map;

/// The file an item comes from.
///
/// @param file path below the bank's folder, with `/`
/// @param text the whole file
/// @param lines of the keys of the front matter (`checked`), the sections (`Options`) and their
///   elements (`Options/a (correct)`)
/// @param snippets code in the order of the file, that inside lists left out
public record Source(String file, String text, Map<String, Integer> lines, List<Snippet> snippets) {

    public Source {
        lines = Map.copyOf(lines);
        snippets = List.copyOf(snippets);
    }

    /// The line of a key, section or element, for messages; the first line if there is none.
    public int line(String place) {
        return lines.getOrDefault(place, 1);
    }
}
