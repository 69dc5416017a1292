package app.interval.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// One card of [Choices]: a radio button with a title and at most one line.
final class ChoiceCard extends VBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private boolean picked;

    ChoiceCard(Choice<?> choice, Runnable chosen) {
        getStyleClass().add("choice-card");
        var title = new Label(choice.title());
        title.getStyleClass().add("choice-title");
        title.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title);
        head.getStyleClass().add("choice-head");
        if (!choice.key().isEmpty()) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            head.getChildren().addAll(gap, KeyButton.keyCap(choice.key()));
        }
        getChildren().add(head);
        if (!choice.meaning().isEmpty()) {
            var meaning = new Label(choice.meaning());
            meaning.getStyleClass().add("choice-meaning");
            meaning.setWrapText(true);
            meaning.setMinHeight(USE_PREF_SIZE);
            getChildren().add(meaning);
        }
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setOnMouseClicked(_ -> chosen.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                chosen.run();
                event.consume();
            }
        });
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
