package app.interval.bank;

import java.util.Optional;

/// Reads `pack.yaml`.
final class PackReader {

    private static final String FORMAT = "pbq/1";
    private static final int LONGEST = 64;

    private PackReader() {}

    static Optional<Pack> read(byte[] bytes, Problems problems) {
        return Register.read(bytes, problems).map(PackReader::pack);
    }

    private static Pack pack(Register file) {
        file.onlyKeys(
                "format",
                "id",
                "title",
                "version",
                "language",
                "license",
                "authors",
                "curriculum",
                "requires-app");
        file.expect("format", FORMAT);
        form(file, "version", "\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}", "Write MAJOR.MINOR.PATCH");
        form(file, "language", "[a-z]{2,3}(-[A-Z]{2})?", "Write a language tag such as en");
        var id = form(file, "id", "[a-z0-9]+(?:[.-][a-z0-9]+)*+", "Write a reverse domain name");
        var authors = file.texts("authors").stream().map(Yaml.Text::value).toList();
        return new Pack(
                id.isEmpty() ? Pack.UNREADABLE.id() : id,
                file.text("title"),
                file.text("version"),
                file.text("license"),
                authors);
    }

    /// The text of a key, empty if it has another form.
    private static String form(Register file, String key, String form, String remedy) {
        var text = file.text(key);
        if (text.length() <= LONGEST && text.matches(form)) {
            return text;
        }
        if (!text.isEmpty()) {
            file.refuse(file.line(key), "K07", key + " '" + text + "' is not possible", remedy);
        }
        return "";
    }
}
