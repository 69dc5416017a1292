package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Dimension;
import app.interval.domain.item.Task.Behavioural;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Told;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Story;
import app.interval.domain.log.Story.Part;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.StoryForm;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A story of one's own to tell: how to tell one, which to tell, then the signals it gave.
record BehaviouralFace(Behavioural task) implements Face {

    @Override
    public String kind() {
        return text("study.tell");
    }

    @Override
    public List<Node> asking(StudyViewModel model, Turn turn) {
        return List.of(
                Reading.card("study-star", text("study.star"), task.starGuide()),
                new StoryChoice(model, task.signals().stream().map(Dimension::title).toList()));
    }

    @Override
    public List<Node> comparing(StudyViewModel model, Revealed revealed) {
        var parts = new ArrayList<Node>();
        own(model, revealed.answer()).ifPresent(parts::add);
        var level = revealed.turn().item().facts().level();
        parts.add(new RubricColumn(model, task.signals(), level));
        parts.addAll(afterwards());
        return parts;
    }

    @Override
    public List<Node> judged(StudyViewModel model, Judged judged) {
        var parts = new ArrayList<Node>();
        if (judged.verdict().judgement().outcome().selfGraded()) {
            parts.add(
                    new RatedColumn(
                            task.signals(),
                            judged.turn().item().facts().level(),
                            judged.verdict().judgement().remarks().levels()));
        }
        own(model, judged.answer()).ifPresent(parts::add);
        parts.addAll(afterwards());
        return parts;
    }

    /// The story that was told, as it reads now.
    private static Optional<Node> own(StudyViewModel model, Answer answer) {
        return switch (answer) {
            case Told(var id) -> model.stories().story(id).map(BehaviouralFace::told);
            case Typed(var words) -> Optional.of(Reading.own(words));
            default -> Optional.empty();
        };
    }

    private static Node told(Story story) {
        var card = new Card("study-own", story.title());
        for (var part : Part.values()) {
            if (!story.part(part).isEmpty()) {
                card.getChildren().add(DimensionCard.wrapped("story-part", StoryForm.name(part)));
                card.getChildren().add(DimensionCard.wrapped("own-words", story.part(part)));
            }
        }
        return card;
    }

    private List<Node> afterwards() {
        var parts = new ArrayList<Node>();
        parts.add(Reading.card("study-strong", text("study.strong"), task.strongAnswer()));
        parts.add(Reading.card("study-weak", text("study.weak"), task.weakAnswer()));
        parts.addAll(Reading.followUps(task.followUps()));
        return parts;
    }

    @Override
    public boolean pressed(StudyViewModel model, Turn turn, KeyEvent event) {
        return choice(event)
                .filter(choice -> {
                    if (Action.ANOTHER_STORY.matches(event, Nodes.takesText(event.getTarget()))) {
                        choice.write();
                        return true;
                    }
                    return choice.pressed(Keys.digit(event));
                })
                .isPresent();
    }

    private static Optional<StoryChoice> choice(KeyEvent event) {
        return event.getTarget() instanceof Node node
                        && node.getScene().lookup("#" + StoryChoice.ID) instanceof StoryChoice found
                ? Optional.of(found)
                : Optional.empty();
    }

    @Override
    public boolean pressed(StudyViewModel model, Revealed revealed, KeyEvent event) {
        return RubricColumn.of(event).filter(rubric -> rubric.pressed(event)).isPresent();
    }
}
