package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.text.RichText;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// One part of an answer once it is judged: a sign and a word for how it was, what it was, and why.
final class VerdictCard extends HBox {

    /// How a part was; each has a sign and a word of its own.
    enum Mark {
        YOURS("✓", "right"),
        RIGHT("✓", "right"),
        WRONG("✕", "wrong"),
        OTHER("–", "other"),
        /// What would have been right, where nothing was answered.
        SOLUTION("→", "other");

        private final String sign;
        private final String style;

        Mark(String sign, String style) {
            this.sign = sign;
            this.style = style;
        }

        /// What a part was that may have been chosen and may be right.
        static Mark of(boolean chosen, boolean right) {
            return right ? chosen ? YOURS : RIGHT : chosen ? WRONG : OTHER;
        }

        String sign() {
            return sign;
        }

        /// In words, for those who do not see the sign.
        String words() {
            return switch (this) {
                case YOURS -> text("option.yours");
                case RIGHT -> text("option.right");
                case WRONG -> text("option.wrong");
                case OTHER -> text("option.other");
                case SOLUTION -> text("option.solution");
            };
        }

        /// The same after the name of the part, `Line 12`.
        String words(String name) {
            return name + " · " + words();
        }

        /// Named after right and wrong, as a style class.
        String style() {
            return style;
        }
    }

    /// @param head what it is called and how it was
    /// @param shown what it is
    /// @param spoken the same, read aloud
    VerdictCard(Mark mark, String head, List<Node> shown, String spoken) {
        getStyleClass().addAll("option", "part", mark.style());
        var sign = Columns.styled(new Label(mark.sign()), "sign");
        var marks = new HBox(sign);
        marks.getStyleClass().add("marks");
        var words = new VBox(Columns.styled(new Label(head), "small"));
        words.getStyleClass().add("words");
        words.getChildren().addAll(shown);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(marks, words);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(head + " " + spoken);
    }

    /// A card with a reason.
    static VerdictCard of(Mark mark, String head, RichText shown, RichText why) {
        var parts = new ArrayList<Node>();
        parts.add(new RichTextView(shown, Tone.BODY));
        if (!why.isEmpty()) {
            parts.add(new RichTextView(why, Tone.ASIDE));
        }
        return new VerdictCard(mark, head, parts, shown.plain() + ". " + why.plain());
    }
}
