package app.interval.ui.kit;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Asks with the system's own dialog where a file should go. It asks before it lets a file be
/// replaced, and begins where the last file went, at first with the learner's documents.
public final class SavePlace {

    private Path folder;

    /// @param home the learner's home folder
    public SavePlace(Path home) {
        var documents = home.resolve("Documents");
        folder = Files.isDirectory(documents) ? documents : home;
    }

    /// The file chosen.
    ///
    /// @param title of the dialog
    /// @param kind what such files are called, and how their names end
    /// @param name suggested for the file
    /// @return nothing if the learner thought better of it
    public Optional<Path> choose(Window owner, String title, ExtensionFilter kind, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(kind);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        var chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        chosen.map(Path::getParent).ifPresent(parent -> folder = parent);
        return chosen;
    }
}
