package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.io.PrintWriter;
import java.io.StringWriter;

/// A bar that says what went wrong and what can be done: one plain sentence, "Copy details" for
/// whoever helps, and at most one more thing to do.
public final class Notice extends StackPane {

    private final String sentence;
    private final HBox buttons = new HBox();

    /// @param sentence what happened to the learner's work, in plain words
    /// @param details what helps a repair; never shown, only copied
    public Notice(String sentence, String details) {
        this.sentence = sentence;
        setMinHeight(USE_PREF_SIZE);
        setId("notice");
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        var words = new Label(sentence, Icons.WARNING.node());
        words.setId("notice-sentence");
        words.setWrapText(true);
        buttons.getStyleClass().add("notice-buttons");
        buttons.getChildren()
                .add(button("notice-copy", text("notice.copy"), () -> Nodes.copy(details)));
        getChildren().add(new BesideOrBelow(words, buttons));
    }

    /// What a failure leaves for whoever helps: what went wrong and where.
    public static String details(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /// Adds what can be done about it.
    public Notice withAction(String words, Runnable action) {
        var offer = button("notice-action", words, action);
        offer.getStyleClass().add("offer");
        return with(offer);
    }

    /// Adds a way to put the notice away.
    public Notice withClose(Runnable action) {
        var close = button("notice-close", "", action);
        close.setGraphic(Icons.CLOSE.node());
        close.setAccessibleText(text("notice.close"));
        return with(close);
    }

    private Notice with(Node button) {
        buttons.getChildren().add(button);
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
}
