package app.interval.ui.report;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;
import app.interval.ui.report.ReportViewModel.State;
import app.interval.ui.report.ReportViewModel.State.Failed;
import app.interval.ui.report.ReportViewModel.State.Loading;
import app.interval.ui.report.ReportViewModel.State.Ready;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Shows what the report says, and saves it.
public final class ReportView extends VBox implements Placed {

    /// What takes less is not worth a word.
    private static final Duration PATIENCE = Duration.millis(300);

    private final ReportViewModel model;
    private final Destination destination;
    private final ScrollPane scroll = new ScrollPane();

    public ReportView(ReportViewModel model, Destination destination) {
        this.model = model;
        this.destination = destination;
        getStyleClass().add("report");
        scroll.setId("report-letter");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(text("report.preview"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, new SaveBar(model, this::ask));
        model.stateProperty()
                .when(shown(this))
                .subscribe(state -> scroll.setContent(content(state)));
        // Keys come to whoever has the focus, and arrows should scroll at once.
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        Painted.then(this, scroll::requestFocus);
                    }
                });
        PageScroll.keys(this, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Node content(State state) {
        var content =
                switch (state) {
                    case Loading _ -> waiting();
                    case Ready(_, var letter) -> new LetterColumn(letter);
                    case Failed(var failure) ->
                            new Notice(text("report.failed"), Notice.details(failure))
                                    .withAction(text("study.retry"), model::refresh);
                };
        var page = new StackPane(content);
        page.getStyleClass().add("page");
        return page;
    }

    private static Label waiting() {
        var label = new Label(text("report.loading"));
        label.setOpacity(0);
        var fade = new FadeTransition(Duration.millis(120), label);
        fade.setDelay(PATIENCE);
        fade.setToValue(1);
        fade.play();
        return label;
    }

    private void ask(Form form) {
        if (model.stateProperty().get() instanceof Ready(var report, _)) {
            destination
                    .choose(getScene().getWindow(), form, form.fileName(report))
                    .ifPresent(file -> model.save(form, file));
        }
    }

    private void onKey(KeyEvent event) {
        if (Action.SAVE.matches(event, false)) {
            event.consume();
            ask(Form.HTML);
        } else if (Action.SAVE_DATA.matches(event, false)) {
            event.consume();
            ask(Form.JSON);
        }
    }

    @Override
    public Place place() {
        return Place.REPORT;
    }
}
