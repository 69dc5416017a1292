package app.interval.ui.stories;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.StoryForm;
import app.interval.ui.stories.StoriesViewModel.Page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One story that is being written.
final class TalePage extends VBox {

    private final StoriesViewModel model;
    private final StoryForm form;

    TalePage(StoriesViewModel model, Page page) {
        this.model = model;
        this.form = new StoryForm(page.before());
        getStyleClass().add("stories");
        var title =
                new Label(page.id().isPresent() ? text("stories.yours") : text("stories.a-new"));
        title.getStyleClass().add("title");
        getChildren().addAll(title, form);
    }

    /// The way back to the list.
    Node bar() {
        var done =
                new KeyButton("stories-done", text("stories.done"), Action.CLOSE_STORY, this::close)
                        .primary();
        var kept = new Label(text("stories.is-kept"));
        kept.getStyleClass().add("small");
        kept.setWrapText(true);
        kept.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(kept, Priority.ALWAYS);
        kept.setMaxWidth(Double.MAX_VALUE);
        var bar = new HBox(kept, done);
        bar.getStyleClass().addAll("bar", "tale-bar");
        return bar;
    }

    /// Keeps what is written and goes back to the list.
    void close() {
        model.close(form.story());
    }

    /// Takes the focus to where writing begins.
    void begin() {
        form.begin();
    }
}
