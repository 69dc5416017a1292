package app.interval.bank;

import java.util.List;

/// A fenced piece of code as it stands in an item's file.
///
/// @param section the title of the section it stands in
/// @param language the first word behind the fence in lower case; empty if there is none
/// @param flags the other words
/// @param line of the first line of code
public record Snippet(String section, String language, List<String> flags, int line, String code) {

    public Snippet {
        flags = List.copyOf(flags);
    }

    /// Whether Python is expected to read it.
    public boolean isPython() {
        return language.equals("python") && !flags.contains("broken");
    }
}
