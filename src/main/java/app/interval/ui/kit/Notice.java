package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A bar that says what went wrong and what can be done: one plain sentence, "Copy details" for
/// whoever helps, and at most one more thing to do.
public final class Notice extends HBox {

    private final String sentence;

    /// @param sentence what happened to the learner's work, in plain words
    /// @param details what helps a repair; never shown, only copied
    public Notice(String sentence, String details) {
        this.sentence = sentence;
        setId("notice");
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        var words = new Label(sentence);
        words.setId("notice-sentence");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Icons.WARNING.node(),
                        words,
                        button("notice-copy", text("notice.copy"), () -> copy(details)));
    }

    /// Adds what can be done about it.
    public Notice withAction(String words, Runnable action) {
        getChildren().add(button("notice-action", words, action));
        return this;
    }

    /// Adds a way to put the notice away.
    public Notice withClose(Runnable action) {
        var close = button("notice-close", "", action);
        close.setGraphic(Icons.CLOSE.node());
        close.setAccessibleText(text("notice.close"));
        getChildren().add(close);
        return this;
    }

    /// Whoever tabs here hears what it is about.
    private Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleHelp(sentence);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
