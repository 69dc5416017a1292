package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Fills the window when the program cannot go on: what happened to the learner's data, in plain
/// words, and what can be done. Enter tries again.
public final class Refusal extends StackPane {

    /// What can be done.
    ///
    /// @param again tries once more
    /// @param quit closes the program
    public record Ways(Runnable again, Runnable quit) {}

    /// @param sentence what happened to the data and what to do
    /// @param details what helps a repair; never shown, only copied
    public Refusal(String sentence, String details, Ways ways) {
        var title = new Label(text("app.refused"));
        title.getStyleClass().add("title");
        var words = new Label(sentence);
        words.setId("refusal-sentence");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var again =
                new KeyButton(
                                "refusal-again",
                                text("app.try-again"),
                                Action.RETRY.key(false),
                                ways.again())
                        .primary();
        again.setDefaultButton(true);
        again.setAccessibleHelp(sentence);
        var copy =
                new KeyButton("refusal-copy", text("notice.copy"), "", () -> Nodes.copy(details));
        var quit = new KeyButton("refusal-quit", text("app.close"), "", ways.quit());
        var buttons = new FlowPane(again, copy.choice(), quit.choice());
        buttons.getStyleClass().add("refusal-buttons");
        var page = new VBox(Brand.large(), title, words, buttons);
        page.getStyleClass().add("refusal");
        var frame = new StackPane(page);
        frame.getStyleClass().add("refusal-frame");
        var scroll = new ScrollPane(frame);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("refusal-scroll");
        getChildren().add(scroll);
    }
}
