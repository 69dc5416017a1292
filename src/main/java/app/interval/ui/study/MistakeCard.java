package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.item.Task.WrongSolution;
import app.interval.domain.text.Block;
import app.interval.ui.kit.CodeView;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// A mistake others made in the same task: what it is, why it fails, and its code on request.
final class MistakeCard extends HBox {

    private MistakeCard(Node sign, WrongSolution wrong) {
        super(sign);
        getStyleClass().addAll("card", "point", "mistake");
        var words =
                new VBox(
                        DimensionCard.wrapped("mistake-name", wrong.name()),
                        new RichTextView(wrong.why(), Tone.BODY));
        words.getStyleClass().add("words");
        words.getChildren().add(code(words, wrong));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    /// With a box to tick where one's own code does not make it.
    static MistakeCard toTick(int number, WrongSolution wrong, StudyViewModel model) {
        var box = new CheckBox();
        box.setId("study-tick-" + number);
        box.setAccessibleText(text("study.avoided", wrong.name()));
        box.setAccessibleHelp(wrong.why().plain());
        box.setOnAction(_ -> model.tick(number));
        model.draftProperty()
                .when(shown(box))
                .subscribe(draft -> box.setSelected(draft.ticks().contains(number)));
        var letter = Character.toString('A' + number - 1);
        var marks = new HBox(KeyButton.keyCap(letter), box);
        marks.getStyleClass().add("marks");
        return new MistakeCard(marks, wrong);
    }

    /// @param avoided what the learner said of it; empty: nothing
    static MistakeCard judged(WrongSolution wrong, Optional<Boolean> avoided) {
        var sign = avoided.map(found -> found ? "✓" : "–").orElse("");
        var words =
                avoided.map(found -> found ? text("study.did-avoid") : text("study.did-not-avoid"))
                        .orElse("");
        var label = DimensionCard.wrapped("sign", sign);
        label.setAccessibleText(words);
        var card = new MistakeCard(label, wrong);
        if (!words.isEmpty()) {
            ((VBox) card.getChildren().getLast())
                    .getChildren()
                    .add(1, DimensionCard.wrapped("small", words));
        }
        return card;
    }

    private static KeyButton code(VBox words, WrongSolution wrong) {
        var show = new KeyButton("", text("study.show-code"), "", () -> {}).choice();
        var lines = new Block.Code("python", List.of(), wrong.code().stripTrailing());
        show.setAccessibleHelp(wrong.name());
        show.setOnAction(_ -> {
            if (words.getChildren().getLast() instanceof CodeView) {
                words.getChildren().removeLast();
                show.setText(text("study.show-code"));
            } else {
                words.getChildren().add(new CodeView(lines, false));
                show.setText(text("study.hide-code"));
            }
        });
        return show;
    }
}
