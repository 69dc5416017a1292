package app.interval.ui.study;

import app.interval.ui.kit.KeyButton;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// One level of a dimension, to be chosen: a radio button with what the level sounds like.
final class LevelRow extends HBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private boolean picked;

    /// @param spoken read aloud, with the dimension it belongs to
    LevelRow(String key, String title, Node sign, String spoken, Runnable chosen) {
        getStyleClass().addAll("option", "level-row");
        var name = Columns.styled(new Label(title), "level-name");
        var words = new VBox(name, sign);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(marks(key), words);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(spoken);
        setAccessibleHelp(key);
        setOnMouseClicked(_ -> chosen.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                chosen.run();
                event.consume();
            }
        });
    }

    private static HBox marks(String key) {
        var inside = new Region();
        inside.getStyleClass().add("inside");
        var mark = new StackPane(inside);
        mark.getStyleClass().addAll("mark", "round");
        var marks = new HBox(mark, KeyButton.keyCap(key));
        marks.getStyleClass().add("marks");
        return marks;
    }

    void setPicked(boolean isPicked) {
        picked = isPicked;
        pseudoClassStateChanged(PICKED, isPicked);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    boolean isPicked() {
        return picked;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(picked)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
