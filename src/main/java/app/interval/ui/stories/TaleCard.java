package app.interval.ui.stories;

import static app.interval.texts.Texts.text;

import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;
import app.interval.texts.Phrases;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.StoryForm;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.stream.Stream;

/// One story in the list: what it is called, what it shows, how it begins, what is still missing.
final class TaleCard extends VBox {

    /// Of its beginning; the rest is read on its page.
    private static final int LETTERS = 240;

    TaleCard(Tale tale, StoriesViewModel model) {
        var story = tale.story();
        var name = StoriesViewModel.name(story);
        setId("tale-" + tale.id());
        getStyleClass().addAll("card", "tale");
        var edit = button(tale, "-edit", text("stories.edit"), name, () -> model.open(tale));
        var erase = button(tale, "-erase", text("stories.erase"), name, () -> model.erase(tale));
        var deeds = new FlowPane(edit, erase);
        deeds.getStyleClass().add("tale-deeds");
        getChildren().add(words("section", name));
        getChildren().add(words("small", text("stories.written", Phrases.date(tale.written()))));
        if (!story.signals().isEmpty()) {
            getChildren().add(chips(story));
        }
        beginning(story).ifPresent(begins -> getChildren().add(words("sentence", begins)));
        missing(story).ifPresent(parts -> getChildren().add(words("small", parts)));
        getChildren().add(deeds);
    }

    private static KeyButton button(
            Tale tale, String id, String words, String name, Runnable deed) {
        var button = new KeyButton("tale-" + tale.id() + id, words, "", deed).choice();
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleHelp(name);
        return button;
    }

    private static FlowPane chips(Story story) {
        var chips = new FlowPane();
        chips.getStyleClass().add("tale-signals");
        for (var signal : story.signals()) {
            var chip = new Label(signal);
            chip.getStyleClass().add("chip");
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static Optional<String> beginning(Story story) {
        return Stream.of(Part.values())
                .map(story::part)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .map(part -> part.replace('\n', ' '))
                .map(part -> part.length() > LETTERS ? part.substring(0, LETTERS) + " …" : part);
    }

    /// The parts nobody has told yet.
    private static Optional<String> missing(Story story) {
        var parts =
                Stream.of(Part.values())
                        .filter(part -> story.part(part).isEmpty())
                        .map(StoryForm::name)
                        .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(text("stories.missing", String.join(", ", parts)));
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
