package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.CopyButton;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.study.ProblemModel.Saving;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;

/// The way back from a report of a problem, the way to save it, and what became of the file.
final class ProblemBar extends VBox {

    private final Runnable ask;
    private final VBox said = new VBox();

    /// @param ask asks for the place and saves there
    ProblemBar(ProblemModel model, Runnable ask, Runnable close) {
        this.ask = ask;
        getStyleClass().addAll("bar", "note-panel");
        var back = new KeyButton("problem-close", text("problem.close"), Action.CLOSE_SHEET, close);
        var save = new KeyButton("problem-save", text("problem.save"), Action.KEEP_SHEET, ask);
        var deeds = new FlowPane(back, save.primary());
        deeds.getStyleClass().add("rows");
        said.getStyleClass().add("outputs");
        said.managedProperty().bind(said.visibleProperty());
        getChildren().add(said);
        getChildren().add(deeds);
        model.savingProperty().when(shown(this)).subscribe(this::show);
    }

    private void show(Saving saving) {
        said.getChildren().setAll(nodes(saving));
        said.setVisible(!said.getChildren().isEmpty());
    }

    private List<Node> nodes(Saving saving) {
        return switch (saving) {
            case Saving.Unasked _ -> List.of();
            case Saving.Saved(var file) -> List.of(saved(file));
            case Saving.Failed(var sentence, var failure) ->
                    List.of(
                            new Notice(sentence, Notice.details(failure))
                                    .withAction(text("report.another-place"), ask));
        };
    }

    private static Node saved(Path file) {
        var path = file.toAbsolutePath().toString();
        var words = ProblemPage.small(text("problem.saved", path));
        words.setId("problem-saved");
        var copy = new CopyButton(text("report.copy-path"), text("report.copy-path"), path);
        copy.setId("problem-copy-path");
        copy.setAccessibleHelp(path);
        var line = new FlowPane(words, copy);
        line.getStyleClass().add("saved");
        words.maxWidthProperty().bind(line.widthProperty());
        return line;
    }
}
