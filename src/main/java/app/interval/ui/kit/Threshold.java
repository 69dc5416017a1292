package app.interval.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Fills the window before the program goes on, or when it cannot: a title, plain words, and what
/// can be done.
abstract class Threshold extends StackPane {

    /// @param id of the words
    Threshold(String id, String title, String words, Node... buttons) {
        var head = new Label(title);
        head.getStyleClass().add("title");
        head.setWrapText(true);
        var text = new Label(words);
        text.setId(id);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var row = new FlowPane(buttons);
        row.getStyleClass().add("refusal-buttons");
        var page = new VBox(Brand.large(), head, text, row);
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

    /// The button that Enter presses, which tells whoever cannot see the page what it is about.
    static KeyButton first(String id, String label, String words, Runnable action) {
        var button = new KeyButton(id, label, Action.RETRY, action).primary();
        button.setDefaultButton(true);
        button.about(words);
        return button;
    }
}
