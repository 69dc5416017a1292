package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.text.Block;
import app.interval.domain.text.RichText;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;

import java.util.List;

/// What is read beside one's own answer.
final class Reading {

    private Reading() {}

    /// A titled text.
    static Node card(String id, String title, RichText text) {
        return new Card(id, title, new RichTextView(text, Tone.BODY));
    }

    /// What the learner wrote, as it was written.
    static Node own(String words) {
        var label = DimensionCard.wrapped("own-words", words);
        return new Card("study-own", text("study.you-wrote"), label);
    }

    /// What an interviewer may ask next; nothing if that is not known.
    static List<Node> followUps(List<RichText> questions) {
        return questions.isEmpty()
                ? List.of()
                : List.of(
                        card(
                                "study-follow-ups",
                                text("study.follow-ups"),
                                new RichText(List.of(new Block.Numbers(1, questions)))));
    }
}
