package app.interval.ui.tuning;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.tuning.Finding.TooFew;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.tuning.State.Failed;
import app.interval.ui.tuning.State.Looking;
import app.interval.ui.tuning.State.Over;
import app.interval.ui.tuning.State.Resting;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Begins a look for better parameters, shows how far it is, ends it, and says what came of it.
final class FitControl extends VBox {

    private static final double PERCENT = 100;

    private final KeyButton begin;
    private final KeyButton cancel;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final StackPane notice = new StackPane();
    private final Tuner tuner;

    FitControl(Tuner tuner) {
        this.tuner = tuner;
        getStyleClass().add("fit");
        begin = new KeyButton("tuning-fit", text("tuning.fit-now"), "", tuner::lookNow).choice();
        cancel = new KeyButton("tuning-cancel", text("tuning.cancel"), "", tuner::cancel).choice();
        bar.setId("tuning-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(text("tuning.progress"));
        words.setId("tuning-words");
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        for (Node part : new Node[] {begin, cancel, bar, words, notice}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().addAll(begin, bar, words, notice, cancel);
        tuner.stateProperty().when(shown(this)).subscribe(this::draw);
    }

    private void draw(State state) {
        switch (state) {
            case Resting _ -> show(false, "");
            case Looking(var share) -> {
                show(true, text("tuning.looking", (int) (share * PERCENT)));
                bar.setProgress(share);
            }
            case Over(var finding) -> {
                show(false, Words.finding(finding));
                begin.setDisable(finding instanceof TooFew);
            }
            case Failed(var failure) -> {
                show(false, "");
                var told = new Notice(text("tuning.failed"), Notice.details(failure));
                notice.getChildren().setAll(told.withAction(text("study.retry"), tuner::lookNow));
                notice.setVisible(true);
            }
        }
    }

    /// Whoever holds the button that goes is at the one that comes.
    private void show(boolean isLooking, String sentence) {
        var held = begin.isFocused() || cancel.isFocused();
        begin.setDisable(false);
        begin.setVisible(!isLooking);
        cancel.setVisible(isLooking);
        bar.setVisible(isLooking);
        words.setText(sentence);
        words.setVisible(!sentence.isEmpty());
        notice.setVisible(false);
        notice.getChildren().clear();
        if (held) {
            (isLooking ? cancel : begin).requestFocus();
        }
    }
}
