package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Choice;
import app.interval.domain.log.Answer.Picked;
import app.interval.study.Table.Judged;
import app.interval.study.Turn;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Options to choose from, one or several.
record ChoiceFace(Choice choice) implements Face {

    @Override
    public String kind() {
        return choice.several() ? text("study.choose-several") : text("study.choose-one");
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        var cards = new ArrayList<Node>();
        for (var option : turn.options()) {
            cards.add(OptionCard.toPick(cards.size() + 1, option, choice.several(), model));
        }
        return cards;
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        var picked = judged.answer() instanceof Picked(var labels) ? labels : Set.<String>of();
        var cards = new ArrayList<Node>();
        for (var option : judged.turn().options()) {
            var chosen = picked.contains(option.label());
            cards.add(OptionCard.judged(cards.size() + 1, option, choice.several(), chosen));
        }
        return cards;
    }

    /// The answer the learner gave stays where it was on the screen.
    @Override
    public String anchor(Judged judged) {
        return judged.answer() instanceof Picked(var labels)
                ? "study-option-" + labels.stream().sorted().findFirst().orElse("")
                : "study-answer";
    }

    @Override
    public Optional<String> correction(Judged judged) {
        var right = numbers(judged.turn(), choice.correct());
        return Optional.of(
                judged.answer() instanceof Picked(var labels)
                        ? text("verdict.yours", numbers(judged.turn(), labels), right)
                        : text("verdict.is-right", right));
    }

    @Override
    public boolean pressed(StudyViewModel model, Turn turn, KeyEvent event) {
        var number = Keys.digit(event);
        if (number < 1 || number > turn.order().size()) {
            return false;
        }
        model.pick(turn.order().get(number - 1));
        return true;
    }

    /// Labels name options for the log; on the screen they have the numbers of their keys.
    private static String numbers(Turn turn, Set<String> labels) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < turn.order().size(); i++) {
            if (labels.contains(turn.order().get(i))) {
                numbers.add(Integer.toString(i + 1));
            }
        }
        return String.join(", ", numbers);
    }
}
