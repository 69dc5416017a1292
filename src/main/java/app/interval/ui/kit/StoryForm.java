package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A story to write, part by part, each with what belongs there.
public final class StoryForm extends VBox {

    private static final int ROWS = 4;

    private final TextField title = new TextField();
    private final TextField signals = new TextField();
    private final Map<Part, WritingArea> parts = new EnumMap<>(Part.class);

    /// @param story what stands there at first
    public StoryForm(Story story) {
        getStyleClass().add("story-form");
        title.setId("story-title");
        title.getStyleClass().add("writing-line");
        title.setText(story.title());
        signals.setId("story-signals");
        signals.getStyleClass().add("writing-line");
        signals.setText(String.join(", ", story.signals()));
        add(text("story.title"), text("story.title.guide"), title);
        for (var part : Part.values()) {
            var id = "story-" + part.name().toLowerCase(Locale.ROOT);
            var area = new WritingArea(id, name(part), ROWS);
            area.setText(story.part(part));
            parts.put(part, area);
            add(name(part), guide(part), area);
        }
        add(text("story.signals"), text("story.signals.guide"), signals);
    }

    /// What is written so far.
    public Story story() {
        return new Story(
                title.getText(),
                List.of(signals.getText().split(",")),
                parts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, part -> part.getValue().getText())));
    }

    /// Takes the focus to where writing begins, behind what stands there.
    public void begin() {
        title.requestFocus();
        title.end();
    }

    /// How a part is called.
    public static String name(Part part) {
        return switch (part) {
            case SITUATION -> text("story.situation");
            case TASK -> text("story.task");
            case ACTION -> text("story.action");
            case RESULT -> text("story.result");
        };
    }

    private static String guide(Part part) {
        return switch (part) {
            case SITUATION -> text("story.situation.guide");
            case TASK -> text("story.task.guide");
            case ACTION -> text("story.action.guide");
            case RESULT -> text("story.result.guide");
        };
    }

    private void add(String name, String guide, TextInputControl field) {
        field.setAccessibleText(name);
        field.setAccessibleHelp(guide);
        var heading = words("story-part", name);
        heading.setLabelFor(field);
        var box = new VBox();
        Stream.of(heading, words("small", guide), field).forEach(box.getChildren()::add);
        box.getStyleClass().add("story-field");
        getChildren().add(box);
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
