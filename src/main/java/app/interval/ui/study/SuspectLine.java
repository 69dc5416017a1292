package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.highlighting.Token;
import app.interval.ui.kit.CodeLine;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a program, with its number and room for a sign.
final class SuspectLine extends HBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final int number;
    private final String code;
    private final Label cap;
    private final Label sign = Columns.styled(new Label(), "sign");
    private boolean picked;

    /// A line to choose; one without code cannot be chosen.
    SuspectLine(int number, List<Token> tokens, Runnable pick) {
        this(number, tokens);
        if (isEmpty()) {
            return;
        }
        setId(SuspectLines.id(label()));
        getStyleClass().add("open");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleHelp(text("study.line-keys"));
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

    /// A line to look at.
    SuspectLine(int number, List<Token> tokens) {
        this.number = number;
        code = tokens.stream().map(Token::text).collect(Collectors.joining());
        cap = Columns.styled(new Label(label()), "line-number");
        getStyleClass().add("suspect-line");
        sign.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign, cap, new CodeLine(tokens));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text("study.line", label(), code.strip()));
    }

    /// Numbers stand right-aligned in a column of their own.
    static void align(List<SuspectLine> lines) {
        var digits = String.valueOf(lines.size()).length();
        lines.forEach(line ->
                line.cap.setText(" ".repeat(digits - line.label().length()) + line.label()));
    }

    String label() {
        return String.valueOf(number);
    }

    boolean isEmpty() {
        return code.isBlank();
    }

    boolean isPicked() {
        return picked;
    }

    void setPicked(boolean isPicked) {
        picked = isPicked;
        sign.setText(isPicked ? "●" : "");
        pseudoClassStateChanged(PICKED, isPicked);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /// A line of the program as it should be that was not there before.
    void changed() {
        sign.setText("+");
        getStyleClass().add("right");
        setAccessibleText(text("study.new-line", getAccessibleText()));
    }

    /// How it was, once it is judged.
    SuspectLine judged(VerdictCard.Mark mark) {
        sign.setText(mark.sign());
        getStyleClass().add(mark.style());
        setAccessibleText(getAccessibleText() + ". " + mark.words());
        return this;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(picked)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
