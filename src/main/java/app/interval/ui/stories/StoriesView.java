package app.interval.ui.stories;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;
import app.interval.ui.kit.Toast;
import app.interval.ui.stories.StoriesViewModel.Page;
import app.interval.ui.stories.StoriesViewModel.Stuck;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Draws the learner's stories: the list, or the one that is open. Layout, wording and keys only;
/// every decision is the model's.
public final class StoriesView extends StackPane implements Placed {

    private final StoriesViewModel model;
    private final VBox failed = new VBox();
    private final VBox column = new VBox();
    private final TaleList list;
    private final NoteList notes;
    private final Toast toast;
    private final BorderPane frame = new BorderPane();
    private Optional<TalePage> open = Optional.empty();

    /// @param notes found by the same words as the stories
    public StoriesView(StoriesViewModel model, NotesModel notes) {
        this.model = model;
        this.notes = new NoteList(notes);
        this.list = new TaleList(model);
        getStyleClass().add("stories-screen");
        failed.managedProperty().bind(failed.visibleProperty());
        column.getStyleClass().add("stories-page");
        var scroll = PageScroll.around(column);
        PageScroll.keys(this, scroll);
        toast = new Toast(scroll);
        frame.setCenter(toast);
        getChildren().add(frame);
        setFocusTraversable(true);
        setAccessibleText(text("stories.title"));
        model.pageProperty().when(shown(this)).subscribe(this::turnTo);
        model.wantedProperty().when(shown(this)).subscribe(notes::refresh);
        model.stuckProperty().when(shown(this)).subscribe(this::tell);
        model.newsProperty().when(shown(this)).subscribe(news -> news.ifPresent(this::tell));
        shown(this).subscribe(this::shownOrLeft);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// What is on an open page is kept whichever way it is left.
    private void shownOrLeft(boolean isShown) {
        if (isShown) {
            Painted.then(this, this::takeFocus);
        } else {
            open.ifPresent(TalePage::close);
        }
    }

    private void turnTo(Optional<Page> page) {
        open = page.map(found -> new TalePage(model, found));
        column.getChildren().setAll(failed, open.<VBox>map(found -> found).orElse(list));
        if (open.isEmpty()) {
            column.getChildren().add(notes);
        }
        frame.setBottom(open.map(TalePage::bar).orElse(null));
        Painted.then(this, this::takeFocus);
    }

    private void takeFocus() {
        open.ifPresentOrElse(TalePage::begin, this::requestFocus);
    }

    private void tell(Optional<Stuck> stuck) {
        failed.getChildren().clear();
        stuck.ifPresent(found ->
                failed.getChildren()
                        .add(
                                new Notice(
                                                text("settings.not-stored"),
                                                Notice.details(found.failure()))
                                        .withAction(text("study.retry"), found.again())
                                        .withClose(model::dismiss)));
        failed.setVisible(stuck.isPresent());
    }

    private void tell(News news) {
        var action = news.isBack() ? Action.REDO : Action.UNDO;
        var offer = new KeyButton("stories-turn", news.offer(), action, model::turn);
        toast.tell(news.sentence(), offer);
    }

    private void onKey(KeyEvent event) {
        if (does(event)) {
            event.consume();
        }
    }

    private boolean does(KeyEvent event) {
        var typing = Nodes.takesText(event.getTarget());
        if (open.isPresent()) {
            var closes =
                    Action.CLOSE_STORY.matches(event, typing)
                            || Action.KEEP_STORY.matches(event, typing);
            return closes && run(open.get()::close);
        }
        if (Action.NEW_STORY.matches(event, typing)) {
            return run(model::begin);
        }
        return !typing && turns(event) && run(model::turn);
    }

    /// Whether the key is that of the way back from what was done last.
    private boolean turns(KeyEvent event) {
        return model.newsProperty()
                .get()
                .map(news -> news.isBack() ? Action.REDO : Action.UNDO)
                .filter(action -> action.matches(event, false))
                .isPresent();
    }

    private static boolean run(Runnable deed) {
        deed.run();
        return true;
    }

    @Override
    public Place place() {
        return Place.STORIES;
    }
}
