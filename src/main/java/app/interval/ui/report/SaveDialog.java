package app.interval.ui.report;

import static app.interval.texts.Texts.text;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// The system's own dialog. It asks before it lets a file be replaced.
public final class SaveDialog implements Destination {

    @Override
    public Optional<Path> choose(Window owner, Form form, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title(form));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind(form), "*." + form.ending()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
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
