package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Preferences;
import app.interval.study.Stamps;
import app.interval.study.Study;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;
import app.interval.ui.kit.Toast;
import app.interval.ui.plan.DeedsModel.News;
import app.interval.ui.plan.DeedsModel.Offer;
import app.interval.ui.plan.DeedsModel.Stuck;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// Draws what is to come. Layout, wording and keys only; every decision is the models'.
public final class PlanView extends StackPane implements Placed {

    private final DeedsModel deeds;
    private final WhatIfCard whatIf;
    private final VBox failed = new VBox();
    private final Toast toast;

    /// The page with its models, which look at once.
    ///
    /// @param later does something after a while, in which what is shown hardly changes
    public static PlanView of(
            Study study,
            Preferences preferences,
            Stamps stamps,
            Background background,
            Consumer<Runnable> later) {
        var deeds = new DeedsModel(study.undoing(), preferences, background);
        var shelf = new ShelfModel(study.shelf(), background, deeds);
        shelf.refresh();
        var forecast = new ForecastModel(study::plan, preferences, stamps, background, deeds);
        forecast.refresh();
        var coming = new ComingModel(study, background, deeds, later);
        coming.refresh();
        return new PlanView(deeds, forecast, coming, shelf);
    }

    PlanView(DeedsModel deeds, ForecastModel forecast, ComingModel coming, ShelfModel shelf) {
        this.deeds = deeds;
        getStyleClass().add("plan-screen");
        failed.managedProperty().bind(failed.visibleProperty());
        whatIf = new WhatIfCard(forecast);
        var title = new Label(text("plan.title"));
        title.getStyleClass().add("title");
        var page =
                new VBox(
                        title,
                        failed,
                        new ForecastCard(forecast),
                        whatIf,
                        new ComingCard(coming),
                        new ShelfCard(shelf));
        page.getStyleClass().add("plan-page");
        var scroll = PageScroll.around(page);
        PageScroll.keys(this, scroll);
        toast = new Toast(scroll);
        getChildren().add(toast);
        PageScroll.focusable(this, text("plan.title"));
        deeds.stuckProperty().when(shown(this)).subscribe(this::show);
        deeds.newsProperty().when(shown(this)).subscribe(news -> news.ifPresent(this::tell));
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        Painted.then(this, this::requestFocus);
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void show(Optional<Stuck> stuck) {
        failed.getChildren().clear();
        stuck.ifPresent(found ->
                failed.getChildren()
                        .add(
                                new Notice(
                                                text("settings.not-stored"),
                                                Notice.details(found.failure()))
                                        .withAction(text("study.retry"), found.again())
                                        .withClose(deeds::dismiss)));
        failed.setVisible(stuck.isPresent());
    }

    private void tell(News news) {
        var offer =
                news.offer() == Offer.UNDO
                        ? offer("plan-undo", text("settings.undo"), Action.UNDO, deeds::undo)
                        : offer("plan-redo", text("settings.redo"), Action.REDO, deeds::redo);
        toast.tell(news.sentence(), offer);
    }

    private static KeyButton offer(String id, String words, Action action, Runnable work) {
        return new KeyButton(id, words, action, work);
    }

    /// In a field that is being changed they are the field's.
    private void onKey(KeyEvent event) {
        if (whatIf.isTyping()) {
            return;
        }
        if (Action.UNDO.matches(event, false)) {
            deeds.undo();
            event.consume();
        } else if (Action.REDO.matches(event, false)) {
            deeds.redo();
            event.consume();
        }
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }
}
