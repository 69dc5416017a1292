package app.interval.ui.report;

import static app.interval.texts.Texts.text;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The system's own dialog. It asks before it lets a file be replaced, and begins where the last
/// file went, at first with the learner's documents.
public final class SaveDialog implements Destination {

    private Path folder;

    /// @param home the learner's home folder
    public SaveDialog(Path home) {
        var documents = home.resolve("Documents");
        folder = Files.isDirectory(documents) ? documents : home;
    }

    @Override
    public Optional<Path> choose(Window owner, Form form, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title(form));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind(form), "*." + form.ending()));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        var chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        chosen.map(Path::getParent).ifPresent(parent -> folder = parent);
        return chosen;
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
