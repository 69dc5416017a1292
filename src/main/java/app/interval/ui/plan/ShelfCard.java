package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Item;
import app.interval.domain.log.Event.Why;
import app.interval.study.Shelf.Entry;
import app.interval.texts.Phrases;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// What is set aside: why, since when, what may help, and the way to take it up again.
final class ShelfCard extends Card {

    private final ShelfModel model;
    private final VBox list = new VBox();

    ShelfCard(ShelfModel model) {
        super("plan-shelf", text("plan.shelf"));
        this.model = model;
        list.getStyleClass().add("shelf");
        getChildren().add(list);
        model.entriesProperty().when(shown(this)).subscribe(this::show);
    }

    private void show(Part<List<Entry>> part) {
        list.getChildren()
                .setAll(
                        switch (part) {
                            case Loading<List<Entry>> _ -> List.of();
                            case Failed<List<Entry>>(var failure) -> List.of(failed(failure));
                            case Ready<List<Entry>>(var entries) when entries.isEmpty() ->
                                    List.of(words("sentence", text("plan.shelf.nothing")));
                            case Ready<List<Entry>>(var entries) ->
                                    entries.stream().map(this::entry).toList();
                        });
    }

    private Node failed(Exception failure) {
        return new Notice(text("plan.shelf.failed"), Notice.details(failure))
                .withAction(text("study.retry"), model::refresh);
    }

    private Node entry(Entry entry) {
        var title = words("shelf-title", entry.facts().label().title());
        var since = words("small", text("plan.shelf.since", Phrases.date(entry.since())));
        var more = new VBox();
        var id = "plan-shelf-" + entry.facts().id().item();
        var read = new KeyButton(id + "-read", text("plan.shelf.read"), "", () -> {});
        read.setOnAction(_ -> toggle(read, more, entry));
        read.setAccessibleHelp(title.getText());
        var up = new KeyButton(id + "-up", text("plan.shelf.up"), "", () -> model.takeUp(entry));
        up.setAccessibleHelp(title.getText());
        var deeds = new FlowPane(read.choice(), up.choice());
        deeds.getStyleClass().add("shelf-deeds");
        var row = new VBox(title, since, words("sentence", remedy(entry)), deeds, more);
        row.getStyleClass().add("shelf-entry");
        return row;
    }

    private static String remedy(Entry entry) {
        return entry.why() == Why.WISH
                ? text("plan.shelf.wish")
                : Phrases.remedy(
                        entry.remedy().lapses(),
                        entry.remedy().foundations().stream().map(Topic::title).toList(),
                        entry.remedy().siblings().stream()
                                .map(other -> other.label().title())
                                .toList());
    }

    private void toggle(KeyButton read, VBox more, Entry entry) {
        if (more.getChildren().isEmpty()) {
            more.getChildren().setAll(whole(model.item(entry.facts().id())));
            read.setText(text("plan.shelf.close"));
        } else {
            more.getChildren().clear();
            read.setText(text("plan.shelf.read"));
        }
    }

    private static List<Node> whole(Item item) {
        return List.of(
                new RichTextView(item.prompt(), Tone.ASKED),
                words("section", text("study.take-away")),
                new RichTextView(item.teaching().explanation(), Tone.BODY));
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
