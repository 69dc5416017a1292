package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.domain.Level;

import java.util.List;

/// One of a few to choose from.
///
/// @param id name among its siblings, for tests and stylesheets
/// @param meaning one plain line; may be empty
/// @param key printed beside the title, if a key chooses it; pressing it is the screen's business
public record Choice<T>(T value, String id, String title, String meaning, String key) {

    /// Without a line and without a key.
    public static <T> Choice<T> of(T value, String id, String title) {
        return new Choice<>(value, id, title, "", "");
    }

    /// The three levels of an interview with what they ask for, keys 1 to 3.
    public static List<Choice<Level>> levels() {
        return List.of(
                new Choice<>(
                        Level.ENTRY, "entry", text("choice.entry"), text("choice.entry.is"), "1"),
                new Choice<>(Level.MID, "mid", text("choice.mid"), text("choice.mid.is"), "2"),
                new Choice<>(
                        Level.SENIOR,
                        "senior",
                        text("choice.senior"),
                        text("choice.senior.is"),
                        "3"));
    }

    /// Only the title.
    public Choice<T> brief() {
        return of(value, id, title);
    }
}
