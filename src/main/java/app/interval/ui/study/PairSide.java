package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.text.RichText;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// One side of a pair: on the left with what was put beside it, on the right with its key.
final class PairSide extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

    private final String label;
    private final String plain;
    private final VBox words;
    private final VBox beside = new VBox();
    private boolean selected;

    private PairSide(String label, RichText text, Runnable pick) {
        this.label = label;
        plain = text.plain();
        words = new VBox(new RichTextView(text, Tone.BODY), beside);
        words.getStyleClass().add("words");
        getStyleClass().addAll("option", "pair-side");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        setAccessibleHelp(text("study.match-keys"));
        setOnMouseClicked(_ -> {
            pick.run();
            requestFocus();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                pick.run();
                event.consume();
            }
        });
    }

    static PairSide left(String label, RichText text, Runnable look) {
        var side = new PairSide(label, text, look);
        side.setId("study-left-" + label);
        side.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        return side;
    }

    static PairSide right(String label, String key, RichText text, Runnable take) {
        var side = new PairSide(label, text, take);
        side.setId("study-right-" + label);
        side.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        side.setFocusTraversable(true);
        side.getChildren().addFirst(KeyButton.keyCap(key));
        return side;
    }

    String label() {
        return label;
    }

    /// @param number key of what stands beside it; empty if nothing does
    void showLeft(boolean isCurrent, String number, RichText right) {
        pseudoClassStateChanged(CURRENT, isCurrent);
        select(isCurrent);
        var open = number.isEmpty();
        Node shown =
                open
                        ? Columns.styled(new Label(text("study.nothing-beside")), "small")
                        : besides(number, right);
        beside.getChildren().setAll(shown);
        setAccessibleText(
                text("study.pair", plain, open ? text("study.nothing-beside") : right.plain()));
    }

    private static Node besides(String number, RichText right) {
        var view = new RichTextView(right, Tone.ASIDE);
        HBox.setHgrow(view, Priority.ALWAYS);
        var row = new HBox(Columns.styled(new Label(number), "sign"), view);
        row.getStyleClass().add("beside");
        return row;
    }

    /// @param user what it stands beside
    void showRight(Optional<String> user) {
        pseudoClassStateChanged(USED, user.isPresent());
        select(user.isPresent());
        beside.getChildren().clear();
        user.map(left -> text("study.beside", left))
                .map(words -> Columns.styled(new Label(words), "small"))
                .ifPresent(note -> {
                    note.setWrapText(true);
                    beside.getChildren().add(note);
                });
        setAccessibleText(user.map(left -> text("study.pair", left, plain)).orElse(plain));
    }

    private void select(boolean isSelected) {
        selected = isSelected;
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(selected)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
