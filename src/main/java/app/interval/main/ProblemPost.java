package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.report.ReportFile;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.SavePlace;
import app.interval.ui.study.Post;

import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reports of problems go where the learner says.
record ProblemPost(SavePlace place, Background background) implements Post {

    @Override
    public String program() {
        return Main.VERSION;
    }

    @Override
    public Optional<Path> choose(Window owner, String name) {
        var kind = new ExtensionFilter(text("problem.files"), "*.md");
        return place.choose(owner, text("problem.save"), kind, name);
    }

    @Override
    public void write(Path file, String text, Runnable done, Consumer<? super Exception> failed) {
        background.run(
                () -> {
                    ReportFile.write(file, text);
                    return file;
                },
                _ -> done.run(),
                failed);
    }
}
