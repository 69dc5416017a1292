package app.interval.ui.stories;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// Which stories there are, with a field to look for some of them.
final class TaleList extends VBox {

    private final StoriesViewModel model;
    private final TextField search = new TextField();
    private final Label count = words("small", "");
    private final VBox tales = new VBox();

    TaleList(StoriesViewModel model) {
        this.model = model;
        getStyleClass().add("stories");
        tales.getStyleClass().add("tales");
        search.setId("stories-search");
        search.getStyleClass().add("writing-line");
        search.setPromptText(text("stories.search"));
        search.setAccessibleText(text("stories.search"));
        search.setAccessibleHelp(text("stories.search.help"));
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().subscribe((_, words) -> model.search(words));
        var begin =
                new KeyButton("stories-new", text("stories.new"), Action.NEW_STORY, model::begin)
                        .primary();
        var bar = new HBox(search, begin);
        bar.getStyleClass().add("stories-bar");
        getChildren()
                .addAll(
                        words("title", text("stories.title")),
                        words("sentence", text("stories.about")),
                        bar,
                        count,
                        tales);
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        model.talesProperty().when(shown(this)).subscribe(this::show);
    }

    private void show(Part<List<Tale>> part) {
        count.setText("");
        tales.getChildren()
                .setAll(
                        switch (part) {
                            case Loading<List<Tale>> _ -> List.of();
                            case Failed<List<Tale>>(var failure) -> List.of(failed(failure));
                            case Ready<List<Tale>>(var found) when found.isEmpty() ->
                                    List.of(words("sentence", nothing()));
                            case Ready<List<Tale>>(var found) -> cards(found);
                        });
    }

    private List<TaleCard> cards(List<Tale> found) {
        count.setText(text("stories.count", found.size()));
        return found.stream().map(tale -> new TaleCard(tale, model)).toList();
    }

    private String nothing() {
        return model.wantedProperty().get().isBlank()
                ? text("stories.none")
                : text("stories.not-found");
    }

    private Node failed(Exception failure) {
        return new Notice(text("stories.failed"), Notice.details(failure))
                .withAction(text("study.retry"), model::refresh);
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
