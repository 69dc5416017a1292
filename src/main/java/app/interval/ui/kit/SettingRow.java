package app.interval.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Something that can be set: its words, and beside them, or below where there is no room, what it
/// is set with.
public class SettingRow extends EqualShares {

    /// @param meaning one plain line; may be empty
    public SettingRow(String title, String meaning, Node control) {
        getStyleClass().add("setting");
        getChildren().addAll(words(title, meaning), control);
    }

    private static Node words(String title, String meaning) {
        var name = new Label(title);
        name.getStyleClass().add("setting-title");
        name.setWrapText(true);
        var box = new VBox(name);
        box.getStyleClass().add("setting-words");
        if (!meaning.isEmpty()) {
            var line = new Label(meaning);
            line.getStyleClass().add("meaning");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(line);
        }
        return box;
    }
}
