package app.interval.ui.report;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.CopyButton;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.report.ReportViewModel.Saving;
import app.interval.ui.report.ReportViewModel.Saving.Failed;
import app.interval.ui.report.ReportViewModel.Saving.Running;
import app.interval.ui.report.ReportViewModel.Saving.Saved;
import app.interval.ui.report.ReportViewModel.Saving.Unasked;
import app.interval.ui.report.ReportViewModel.State.Ready;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The two ways to save, and what became of the last.
final class SaveBar extends VBox {

    private final ReportViewModel model;
    private final Consumer<Form> ask;
    private final VBox said = new VBox();

    /// @param ask asks for the place and saves there
    SaveBar(ReportViewModel model, Consumer<Form> ask) {
        this.model = model;
        this.ask = ask;
        getStyleClass().add("save-bar");
        setMinHeight(USE_PREF_SIZE);
        var html = button("report-html", text("report.save-html"), Action.SAVE, Form.HTML);
        var json = button("report-json", text("report.save-json"), Action.SAVE_DATA, Form.JSON);
        var buttons = new FlowPane(json, html.primary());
        buttons.getStyleClass().add("save-buttons");
        getChildren().addAll(said, buttons);
        said.managedProperty().bind(said.visibleProperty());
        model.savingProperty().when(shown(this)).subscribe(this::show);
        model.stateProperty()
                .when(shown(this))
                .subscribe(state -> buttons.setDisable(!(state instanceof Ready)));
    }

    private KeyButton button(String id, String words, Action action, Form form) {
        return new KeyButton(id, words, action, () -> ask.accept(form));
    }

    private void show(Saving saving) {
        said.getChildren().setAll(nodes(saving));
        said.setVisible(!said.getChildren().isEmpty());
    }

    private List<Node> nodes(Saving saving) {
        return switch (saving) {
            case Unasked _ -> List.of();
            case Running _ -> List.of(new Label(text("report.saving")));
            case Saved(var file) -> List.of(saved(file));
            case Failed(var form, var sentence, var failure) ->
                    List.of(
                            new Notice(sentence, Notice.details(failure))
                                    .withAction(
                                            text("report.another-place"), () -> ask.accept(form))
                                    .withClose(model::forget));
        };
    }

    private static Node saved(Path file) {
        var path = file.toAbsolutePath().toString();
        var words = new Label(text("report.saved", path));
        words.setId("report-saved");
        words.setWrapText(true);
        var copy = new CopyButton(text("report.copy-path"), text("report.copy-path"), path);
        copy.setId("report-copy-path");
        copy.setAccessibleHelp(path);
        var line = new FlowPane(words, copy);
        line.getStyleClass().add("saved");
        words.maxWidthProperty().bind(line.widthProperty());
        return line;
    }
}
