package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Act;
import app.interval.study.Done;
import app.interval.study.Progress;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.study.Screen.Margin;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Stuck;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Way out, progress, and what can be taken back.
final class TopBar extends HBox {

    private final ProgressBar bar = new ProgressBar(0);
    private final Label left = new Label();
    private final Label starred = new Label("★");
    private final KeyButton undo;
    private final KeyButton redo;

    /// @param extras what can be done besides with what a screen shows
    TopBar(StudyViewModel model, Function<Screen, List<Extra>> extras) {
        getStyleClass().addAll("bar", "top");
        undo = button("study-undo", Action.UNDO, model::undo);
        redo = button("study-redo", Action.REDO, model::redo);
        redo.managedProperty().bind(redo.visibleProperty());
        bar.setId("study-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        left.setId("study-left");
        bar.setMinWidth(0);
        left.setMinWidth(0);
        var leave = new KeyButton("study-leave", text("study.leave"), Action.LEAVE, model::leave);
        starred.setId("study-starred");
        starred.getStyleClass().add("starred");
        starred.setMinWidth(USE_PREF_SIZE);
        starred.setAccessibleText(text("study.starred"));
        starred.setTooltip(new Tooltip(text("study.starred")));
        starred.managedProperty().bind(starred.visibleProperty());
        getChildren().addAll(leave, bar, left, undo, redo, starred, new MoreMenu(model, extras));
        show(Optional.empty());
        model.screenProperty().when(shown(this)).subscribe(this::show);
    }

    private void show(Screen screen) {
        if (screen instanceof Settled(var table, var margin)) {
            var waiting = table instanceof Asking || table instanceof Revealed;
            progress(margin.progress(), waiting);
            show(Optional.of(margin));
        } else if (screen instanceof Stuck) {
            undo.setDisable(true);
            redo.setDisable(true);
        }
    }

    private void show(Optional<Margin> margin) {
        show(undo, margin.flatMap(Margin::undo), true);
        show(redo, margin.flatMap(Margin::redo), false);
        starred.setVisible(margin.filter(m -> m.offers().acts().contains(Act.UNSTAR)).isPresent());
    }

    private void progress(Progress progress, boolean waiting) {
        bar.setProgress(progress.share());
        left.setText(Words.progress(progress, waiting));
        left.setTooltip(new Tooltip(left.getText()));
        bar.setAccessibleText(left.getText());
    }

    private static void show(KeyButton button, Optional<Done> done, boolean isUndo) {
        button.setVisible(isUndo || done.isPresent());
        button.setDisable(done.isEmpty());
        done.ifPresentOrElse(
                d -> {
                    button.setText(isUndo ? DeedWords.undo(d.kind()) : DeedWords.redo(d.kind()));
                    button.setTooltip(d.title().isEmpty() ? null : new Tooltip(d.title()));
                },
                () -> button.setText(isUndo ? text("study.undo") : text("study.redo")));
    }

    private static KeyButton button(String id, Action action, Runnable work) {
        return new KeyButton(id, "", action, work);
    }
}
