package app.interval.ui.preview;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.item.Item;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.Icons;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Function;

/// Draws the preview: a bar that names the file and says what is shown, and below it the question
/// or what is wrong with its file.
public final class PreviewView extends BorderPane {

    private final String file;
    private final Function<Sheet.Sound, Optional<Parent>> player;
    private final Runnable leave;
    private final Label state = new Label();
    private final KeyButton close;

    /// @param file as its author knows it
    /// @param player the screen on which learners answer the question; empty if there is none
    /// @param leave closes the preview
    public PreviewView(
            PreviewViewModel model,
            String file,
            Function<Sheet.Sound, Optional<Parent>> player,
            Runnable leave) {
        this.file = file;
        this.player = player;
        this.leave = leave;
        close = new KeyButton("preview-close", text("preview.close"), Action.LEAVE, leave);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.managedProperty().bind(close.visibleProperty());
        getStyleClass().add("preview");
        setTop(bar(model));
        setFocusTraversable(true);
        model.sheetProperty().when(shown(this)).subscribe(this::draw);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Node bar(PreviewViewModel model) {
        var name = styled(new Label(file), "preview-file");
        state.setId("preview-state");
        styled(state, "preview-state");
        state.setWrapText(true);
        var lost = styled(new Label(text("preview.lost"), Icons.WARNING.node()), "preview-lost");
        lost.setId("preview-lost");
        lost.visibleProperty().bind(model.lostProperty().when(shown(this)));
        lost.managedProperty().bind(lost.visibleProperty());
        var words = new VBox(name, state, lost);
        HBox.setHgrow(words, Priority.ALWAYS);
        return styled(new HBox(words, close), "preview-bar");
    }

    private void draw(Sheet sheet) {
        switch (sheet) {
            case Sheet.Unread _ -> show(new Region(), text("preview.reading"));
            case Sheet.Faulty faulty ->
                    show(faults(faulty), text("preview.faults", faulty.faults().size()));
            case Sheet.Sound readable ->
                    player.apply(readable)
                            .ifPresentOrElse(
                                    screen -> {
                                        show(screen, text("preview.as-learners"));
                                        // It brings its own way to leave, on the same key.
                                        close.setVisible(false);
                                    },
                                    () -> show(page(readable.item()), text("preview.plain")));
        }
    }

    private void show(Node content, String says) {
        state.setText(says);
        close.setVisible(true);
        setCenter(content);
        content.requestFocus();
    }

    private Node faults(Sheet.Faulty faulty) {
        var column = styled(new VBox(), "column");
        for (var fault : faulty.faults()) {
            var place =
                    styled(new Label(text("preview.place", fault.line(), fault.rule())), "small");
            var message = wrapped(sentence(fault.message()), "fault-message");
            var remedy = wrapped(sentence(fault.remedy()), "fault-remedy");
            var card = styled(new VBox(place, message, remedy), "card");
            card.getStyleClass().add("fault");
            card.setFocusTraversable(true);
            card.setAccessibleRole(AccessibleRole.TEXT);
            card.setAccessibleText(
                    String.join(" ", place.getText(), message.getText(), remedy.getText()));
            column.getChildren().add(card);
        }
        return scrolling(column);
    }

    private static String sentence(String words) {
        return words.endsWith("?") ? words : words + ".";
    }

    private Node page(Item item) {
        var column = styled(new VBox(), "column");
        var title = wrapped(item.facts().label().title(), "title");
        column.getChildren().add(title);
        var number = 1;
        for (var part : Plain.parts(item)) {
            var tone = number == 1 ? Tone.PROMPT : Tone.BODY;
            var words = new RichTextView(part.text(), tone);
            column.getChildren().add(new Card("preview-part-" + number, part.title(), words));
            number++;
        }
        return scrolling(column);
    }

    private Node scrolling(VBox column) {
        var scroll = PageScroll.around(column);
        PageScroll.keys(this, scroll);
        return scroll;
    }

    /// A learner's screen has this key first.
    private void onKey(KeyEvent event) {
        if (Action.LEAVE.matches(event, false)) {
            leave.run();
            event.consume();
        }
    }

    private static Label wrapped(String words, String styleClass) {
        var label = styled(new Label(words), styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
