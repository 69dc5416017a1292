package app.interval.bank;

import app.interval.domain.text.RichText;

import org.commonmark.node.Heading;

import java.util.List;
import java.util.stream.IntStream;

/// What is revealed on request: one text, or up to three steps.
final class Hints {

    private static final int MOST = 3;

    private Hints() {}

    static List<RichText> read(Draft draft) {
        var part = draft.part("Hint");
        if (part.isEmpty()) {
            return List.of();
        }
        if (part.only(Heading.class::isInstance).isEmpty()) {
            return List.of(part.text());
        }
        var steps = draft.elements("Hint");
        var titles = steps.stream().map(Part::title).toList();
        var expected = IntStream.rangeClosed(1, steps.size()).mapToObj(String::valueOf).toList();
        if (!titles.equals(expected) || steps.size() > MOST) {
            var remedy = "Name them '### 1' to '### 3' in this order";
            draft.refuse(part.line(), "S18", "the steps of the hint are " + titles, remedy);
        }
        steps.stream()
                .filter(Part::isEmpty)
                .forEach(step -> {
                    var message = "step " + step.title() + " of the hint is empty";
                    draft.refuse(step.line(), "S18", message, "Write it or delete it");
                });
        return steps.stream().map(Part::text).toList();
    }
}
