package app.interval.ui.study;

import app.interval.ui.kit.KeyButton;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

/// One of several things to choose from, with its key.
final class PickCard extends HBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final Runnable pick;
    private boolean picked;

    /// @param key as printed; empty where no key chooses it
    /// @param spoken what it is, read aloud
    PickCard(String key, Node words, String spoken, Runnable pick) {
        this.pick = pick;
        getStyleClass().add("option");
        var marks = new HBox(OptionCard.mark(false));
        marks.getStyleClass().add("marks");
        if (!key.isEmpty()) {
            marks.getChildren().add(KeyButton.keyCap(key));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(marks, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(spoken);
        setAccessibleHelp(key);
        setOnMouseClicked(_ -> pick());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                pick();
                event.consume();
            }
        });
    }

    void pick() {
        pick.run();
        requestFocus();
    }

    void setPicked(boolean isPicked) {
        picked = isPicked;
        pseudoClassStateChanged(PICKED, isPicked);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(picked)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
