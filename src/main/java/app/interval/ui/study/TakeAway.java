package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.ui.kit.RichTextView;
import app.interval.ui.kit.RichTextView.Tone;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stays when the question is forgotten: the explanation and where to read on.
final class TakeAway {

    private TakeAway() {}

    static List<Node> of(Item item, Curriculum curriculum) {
        var parts = new ArrayList<Node>();
        var explanation = item.teaching().explanation();
        if (!explanation.isEmpty()) {
            parts.add(Columns.styled(new Label(text("study.take-away")), "section"));
            parts.add(new RichTextView(explanation, Tone.BODY));
        }
        var sources =
                item.origin().sources().stream()
                        .flatMap(key -> Stream.ofNullable(curriculum.sources().get(key)))
                        .toList();
        if (!sources.isEmpty()) {
            parts.add(new Sources(sources));
        }
        return parts;
    }
}
