package app.interval.ui.keys;

/// A line of the sheet.
sealed interface KeyLine {

    String words();

    /// Where the lines below it are valid.
    record Heading(String words) implements KeyLine {}

    /// A key.
    ///
    /// @param words what it does
    /// @param key as it is printed
    record Line(String words, String key) implements KeyLine {

        /// What is heard.
        String spoken() {
            return words + ": " + key;
        }
    }
}
