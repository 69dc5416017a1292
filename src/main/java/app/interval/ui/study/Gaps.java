package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.log.Answer.Filled;
import app.interval.study.Turn;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.CodeRows;
import app.interval.ui.kit.KeyButton;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Function;

/// A program whose blanks can be filled. They are typed into, until the learner asks for texts to
/// choose from; after that they are chosen, because whoever has seen them could guess.
final class Gaps extends VBox implements Parts {

    private final Cloze task;
    private final Turn turn;
    private final StudyViewModel model;
    private final Map<String, String> texts = new HashMap<>();
    private final KeyButton choose;

    Gaps(Cloze task, Turn turn, StudyViewModel model) {
        this.task = task;
        this.turn = turn;
        this.model = model;
        choose =
                new KeyButton(
                                "study-choose",
                                text("study.choose-text"),
                                Action.CHOOSE,
                                this::choose)
                        .choice();
        setId(ID);
        getStyleClass().add("parts");
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() instanceof TextInputControl
                            && asksForTexts(event, true)) {
                        event.consume();
                    }
                });
        if (model.draftProperty().get().made().orElse(null) instanceof Filled filled) {
            texts.putAll(filled.texts());
            show(!filled.chosen().isEmpty());
        } else {
            show(false);
        }
    }

    @Override
    public boolean pressed(KeyEvent event) {
        return getChildren().getLast() instanceof GapChoices choices
                ? choices.pressed(event)
                : asksForTexts(event, false);
    }

    private boolean asksForTexts(KeyEvent event, boolean typing) {
        var asks = Action.CHOOSE.matches(event, typing) && getChildren().contains(choose);
        if (asks) {
            choose();
        }
        return asks;
    }

    private void show(boolean choosing) {
        if (choosing) {
            var choices = new GapChoices(task, turn, texts, text -> make(text, true));
            getChildren().setAll(code(choices::slot), choices);
        } else {
            var fields = new GapFields(task, texts, text -> make(text, false));
            getChildren().setAll(code(fields::field), choose);
        }
    }

    private CodeRows code(Function<String, Node> blank) {
        var plain = GapLines.plain(task, label -> text("study.blank", label));
        return new CodeRows(plain, GapLines.of(task, blank));
    }

    /// What was typed so far was typed; it is not taken along.
    private void choose() {
        texts.clear();
        show(true);
        ((GapChoices) getChildren().getLast()).enter();
        model.make(new Filled(Map.of(), labels()));
    }

    private void make(Entry<String, String> text, boolean chosen) {
        texts.put(text.getKey(), text.getValue());
        model.make(new Filled(texts, chosen ? labels() : Set.of()));
    }

    private Set<String> labels() {
        return Set.copyOf(task.blanks().stream().map(Blank::label).toList());
    }
}
