package app.interval.ui.settings;

import app.interval.ui.kit.Choice;
import app.interval.ui.kit.Reading;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One line of the settings page, described: what it is called, what it means, and how it is
/// changed. The page is drawn from descriptions, and a search for settings reads them.
sealed interface Setting {

    Words words();

    /// What can be read about it.
    ///
    /// @param id of its control; others begin with it
    /// @param meaning one plain line; may be empty
    record Words(String id, String title, String meaning) {}

    /// Settings that belong together.
    ///
    /// @param meaning of all of them, said once and not with each; may be empty
    record Section(String title, String meaning, List<Setting> settings) {

        /// Each of which says itself what it means.
        Section(String title, List<Setting> settings) {
            this(title, "", settings);
        }
    }

    /// What holds, and the way to change it.
    record Value<T>(ObservableValue<T> now, Consumer<T> change) {}

    /// One of a few.
    record Chosen<T>(Words words, List<Choice<T>> choices, Value<T> value) implements Setting {}

    /// Typed.
    record Written<T>(Words words, Writing<T> writing, Value<T> value) implements Setting {}

    /// How a value is written and read.
    ///
    /// @param calendar offers days from this one on
    record Writing<T>(
            Function<T, String> write,
            Function<String, Reading<T>> read,
            Optional<LocalDate> calendar) {}

    /// Where something lies; cannot be changed here.
    record Place(Words words, Path path) implements Setting {}
}
