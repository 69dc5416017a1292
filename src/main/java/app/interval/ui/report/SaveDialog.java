package app.interval.ui.report;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.SavePlace;

import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;

/// The system's own dialog.
public final class SaveDialog implements Destination {

    private final SavePlace place;

    /// @param home the learner's home folder
    public SaveDialog(Path home) {
        place = new SavePlace(home);
    }

    @Override
    public Optional<Path> choose(Window owner, Form form, String name) {
        var filter = new ExtensionFilter(kind(form), "*." + form.ending());
        return place.choose(owner, title(form), filter, name);
    }

    private static String title(Form form) {
        return switch (form) {
            case HTML -> text("report.save-html");
            case JSON -> text("report.save-json");
        };
    }

    private static String kind(Form form) {
        return switch (form) {
            case HTML -> text("report.html-files");
            case JSON -> text("report.json-files");
        };
    }
}
