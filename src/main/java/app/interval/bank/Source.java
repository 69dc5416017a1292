package app.interval.bank;

import java.util.Map;

/// The file an item comes from.
///
/// @param file path below the bank's folder, with `/`
/// @param text the whole file
/// @param lines of the keys of the front matter (`checked`), the sections (`Options`) and their
///   elements (`Options/a (correct)`)
public record Source(String file, String text, Map<String, Integer> lines) {

    public Source {
        lines = Map.copyOf(lines);
    }

    /// The line of a key, section or element, for messages; the first line if there is none.
    public int line(String place) {
        return lines.getOrDefault(place, 1);
    }
}
