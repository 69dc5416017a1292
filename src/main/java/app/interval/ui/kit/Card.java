package app.interval.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A titled part of a page.
public class Card extends VBox {

    public Card(String id, String title, Node... content) {
        setId(id);
        getStyleClass().addAll("card", "part");
        setMinHeight(USE_PREF_SIZE);
        var name = new Label(title);
        name.getStyleClass().add("section");
        name.setWrapText(true);
        getChildren().add(name);
        getChildren().addAll(content);
    }

    /// A part that has nothing to show yet and says when it will.
    public static Card saying(String id, String title, String sentence) {
        var words = new Label(sentence);
        words.getStyleClass().add("sentence");
        words.setWrapText(true);
        return new Card(id, title, words);
    }
}
