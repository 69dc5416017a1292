package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.item.Task.Option;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// One option, before and after the answer in the same place: first with its key, then with a sign
/// beside the key and its rationale.
final class OptionCard extends HBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private boolean picked;

    private OptionCard(Option option, boolean several, Label sign, VBox words) {
        super(marks(several, sign), words);
        setId("study-option-" + option.label());
        getStyleClass().add("option");
        HBox.setHgrow(words, Priority.ALWAYS);
    }

    /// As wide for a sign as for a key, so that no word moves when the answer is judged.
    private static HBox marks(boolean several, Label sign) {
        sign.setMinWidth(USE_PREF_SIZE);
        var marks = new HBox(mark(several), sign);
        marks.getStyleClass().add("marks");
        return marks;
    }

    /// A box to tick where several may be chosen, a round one where one excludes the others.
    static StackPane mark(boolean several) {
        var inside = new Region();
        inside.getStyleClass().add("inside");
        var mark = new StackPane(inside);
        mark.getStyleClass().addAll("mark", several ? "box" : "round");
        return mark;
    }

    static OptionCard toPick(int number, Option option, boolean several, StudyViewModel model) {
        var cap = KeyButton.keyCap(Integer.toString(number));
        var words = new VBox(new RichTextView(option.text(), Tone.BODY));
        var card = new OptionCard(option, several, cap, words);
        Runnable pick = () -> model.pick(option.label());
        card.setAccessibleRole(several ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
        card.setAccessibleText(text("study.option", number, option.text().plain()));
        card.setAccessibleHelp(text("help.key", number));
        card.setFocusTraversable(true);
        card.setOnMouseClicked(_ -> pick.run());
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                pick.run();
                event.consume();
            }
        });
        model.draftProperty()
                .when(shown(card))
                .subscribe(draft -> card.show(draft.picked().contains(option.label())));
        return card;
    }

    static OptionCard judged(int number, Option option, boolean several, boolean picked) {
        var sign = new Label(sign(number, option, picked));
        sign.getStyleClass().add("sign");
        var words =
                new VBox(
                        new RichTextView(option.text(), Tone.BODY),
                        new RichTextView(option.rationale(), Tone.ASIDE));
        words.getStyleClass().add("words");
        var card = new OptionCard(option, several, sign, words);
        if (option.correct()) {
            card.getStyleClass().add("right");
        } else if (picked) {
            card.getStyleClass().add("wrong");
        }
        card.show(picked);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(Words.judged(number, option, picked));
        return card;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(picked)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private static String sign(int number, Option option, boolean picked) {
        return number + (option.correct() ? " ✓" : picked ? " ✕" : "");
    }

    private void show(boolean isPicked) {
        picked = isPicked;
        pseudoClassStateChanged(PICKED, isPicked);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
}
