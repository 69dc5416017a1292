package app.interval.ui.study;

import app.interval.domain.item.Item;
import app.interval.domain.item.Task;
import app.interval.domain.text.Block;
import app.interval.domain.text.RichText;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// One type of question on the screen: what it puts below the prompt, and which keys work there
/// besides those of every question.
interface Face {

    /// The face of `task`.
    static Face of(Task task) {
        return switch (task) {
            case Task.Choice choice -> new ChoiceFace(choice);
            case Task.PredictOutput output -> new OutputFace(output);
            case Task.Flashcard card -> new FlashcardFace(card);
            case Task.FindBug bug -> new FindBugFace(bug);
            case Task.Cloze cloze -> new ClozeFace(cloze);
            case Task.Order order -> new OrderFace(order);
            case Task.Match match -> new MatchFace(match);
            case Task.Open open -> new OpenFace(open);
            case Task.Behavioural behavioural -> new BehaviouralFace(behavioural);
            case Task.Coding coding -> new CodingFace(coding);
        };
    }

    /// `prompt` without the code that is marked with `flag`.
    static RichText without(String flag, RichText prompt) {
        return new RichText(
                prompt.blocks().stream()
                        .filter(block ->
                                !(block instanceof Block.Code code && code.flags().contains(flag)))
                        .toList());
    }

    /// What is to be done, in a line: "Choose one".
    String kind();

    /// What is read before answering; without what is answered in its own place.
    default RichText prompt(Item item) {
        return item.prompt();
    }

    /// What the answer is made with.
    List<Node> asking(StudyViewModel model, Turn turn);

    /// What the learner compares the answer with, where the learner is the judge.
    default List<Node> comparing(StudyViewModel model, Revealed revealed) {
        return List.of();
    }

    /// The answer, and what is right and why.
    List<Node> judged(StudyViewModel model, Judged judged);

    /// The node that stays where it was on the screen when the verdict comes.
    default String anchor(Judged judged) {
        return "study-answer";
    }

    /// What was right instead, as far as a line can say it.
    default Optional<String> correction(Judged judged) {
        return Optional.empty();
    }

    /// Does what a plain key asks for while no text is being typed.
    ///
    /// @return whether it asked for anything
    default boolean pressed(StudyViewModel model, Turn turn, KeyEvent event) {
        return false;
    }

    /// The same while the learner compares.
    default boolean pressed(StudyViewModel model, Revealed revealed, KeyEvent event) {
        return false;
    }
}
