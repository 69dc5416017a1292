package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Toast;
import app.interval.ui.plan.ShelfModel.News;
import app.interval.ui.plan.ShelfModel.Stuck;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Draws what is to come. Layout, wording and keys only; every decision is the models'.
public final class PlanView extends StackPane {

    private final ShelfModel shelf;
    private final VBox failed = new VBox();
    private final Toast toast;

    public PlanView(ForecastModel forecast, ComingModel coming, ShelfModel shelf) {
        this.shelf = shelf;
        getStyleClass().add("plan-screen");
        failed.managedProperty().bind(failed.visibleProperty());
        var title = new Label(text("plan.title"));
        title.getStyleClass().add("title");
        var page =
                new VBox(
                        title,
                        failed,
                        new ForecastCard(forecast),
                        new WhatIfCard(forecast),
                        new ComingCard(coming),
                        new ShelfCard(shelf));
        page.getStyleClass().add("plan-page");
        var scroll = PageScroll.around(page);
        PageScroll.keys(this, scroll);
        toast = new Toast(scroll);
        getChildren().add(toast);
        PageScroll.focusable(this, text("plan.title"));
        shelf.stuckProperty().when(shown(this)).subscribe(this::show);
        shelf.newsProperty().when(shown(this)).subscribe(news -> news.ifPresent(this::tell));
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        Painted.then(this, this::requestFocus);
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
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
                                        .withClose(shelf::dismiss)));
        failed.setVisible(stuck.isPresent());
    }

    private void tell(News news) {
        var offer =
                news.isBack()
                        ? offer("plan-redo", text("settings.redo"), Action.REDO)
                        : offer("plan-undo", text("settings.undo"), Action.UNDO);
        toast.tell(news.sentence(), offer);
    }

    private KeyButton offer(String id, String words, Action action) {
        return new KeyButton(id, words, action, shelf::turn);
    }

    private void onKey(KeyEvent event) {
        shelf.newsProperty()
                .get()
                .map(news -> news.isBack() ? Action.REDO : Action.UNDO)
                .filter(action -> action.matches(event, false))
                .ifPresent(_ -> {
                    shelf.turn();
                    event.consume();
                });
    }
}
