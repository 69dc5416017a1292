package app.interval.ui.preview;

import static app.interval.texts.Texts.text;

import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.domain.item.Item;
import app.interval.domain.item.Task;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// All texts of a question with its key, for types that have no screen.
final class Plain {

    private Plain() {}

    static List<Part> parts(Item item) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(text("preview.prompt"), item.prompt()));
        parts.addAll(task(item.task()));
        var hints = item.teaching().hints();
        if (!hints.isEmpty()) {
            parts.add(new Part(text("preview.hint"), numbers(hints)));
        }
        parts.add(new Part(text("preview.explanation"), item.teaching().explanation()));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    private static List<Part> task(Task task) {
        return switch (task) {
            case Task.Choice choice ->
                    choice.options().stream()
                            .map(option -> new Part(option.label(), option.text()))
                            .toList();
            case Task.PredictOutput predict -> List.of(answer(code("text", predict.output())));
            case Task.Cloze cloze -> cloze(cloze);
            case Task.Order order -> order(order);
            case Task.Match match -> List.of(answer(pairs(match)));
            case Task.FindBug bug -> bug(bug);
            case Task.Flashcard card -> List.of(answer(card.answer()), points(card.points()));
            case Task.Open open -> open(open);
            case Task.Behavioural story -> story(story);
            case Task.Coding coding -> coding(coding);
        };
    }

    private static List<Part> cloze(Task.Cloze cloze) {
        return cloze.blanks().stream()
                .map(blank -> new Part(text("preview.blank", blank.label()), blank(blank)))
                .toList();
    }

    private static RichText blank(Task.Blank blank) {
        var right =
                blank.accepted().stream().map(code -> line(text("preview.right"), inline(code)));
        var wrong =
                blank.wrong().stream()
                        .map(one ->
                                join(
                                        line(text("preview.wrong"), inline(one.text())),
                                        one.rationale()));
        return bullets(Stream.concat(right, wrong).toList());
    }

    private static List<Part> order(Task.Order order) {
        var parts = new ArrayList<Part>();
        parts.add(answer(numbers(order.blocks())));
        if (!order.alsoAccepted().isEmpty()) {
            var orders =
                    order.alsoAccepted().stream()
                            .map(one ->
                                    RichText.of(
                                            String.join(
                                                    " ",
                                                    one.stream().map(String::valueOf).toList())))
                            .toList();
            parts.add(new Part(text("preview.also"), bullets(orders)));
        }
        if (!order.distractors().isEmpty()) {
            var wrong = order.distractors().stream().map(Task.Distractor::text).toList();
            parts.add(new Part(text("preview.distractors"), bullets(wrong)));
        }
        return parts;
    }

    private static RichText pairs(Task.Match match) {
        var rows = new ArrayList<List<RichText>>();
        rows.add(
                Stream.of(match.leftTitle(), match.rightTitle(), text("preview.why"))
                        .map(RichText::of)
                        .toList());
        match.pairs().forEach(pair -> rows.add(List.of(pair.left(), pair.right(), pair.why())));
        match.extras()
                .forEach(extra ->
                        rows.add(
                                List.of(
                                        RichText.of(text("preview.nothing")),
                                        extra.right(),
                                        extra.why())));
        return new RichText(List.of(new Block.Table(rows)));
    }

    private static List<Part> bug(Task.FindBug bug) {
        var lines =
                bug.lines().stream()
                        .map(line ->
                                join(
                                        line(
                                                line.correct()
                                                        ? text("preview.right")
                                                        : text("preview.wrong"),
                                                new Inline.Words(
                                                        text("preview.line", line.number()))),
                                        line.rationale()))
                        .toList();
        return List.of(
                answer(bullets(lines)),
                new Part(text("preview.fix"), code(bug.language(), bug.fix())));
    }

    private static List<Part> open(Task.Open open) {
        return List.of(
                new Part(text("preview.clarifications"), bullets(open.clarifications())),
                new Part(text("preview.rubric"), rubric(open.rubric())),
                new Part(text("preview.model-answer"), open.modelAnswer()),
                new Part(text("preview.follow-ups"), numbers(open.followUps())));
    }

    private static List<Part> story(Task.Behavioural story) {
        return List.of(
                new Part(text("preview.rubric"), rubric(story.signals())),
                new Part(text("preview.star"), story.starGuide()),
                new Part(text("preview.strong"), story.strongAnswer()),
                new Part(text("preview.weak"), story.weakAnswer()),
                new Part(text("preview.follow-ups"), numbers(story.followUps())));
    }

    private static List<Part> coding(Task.Coding coding) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(text("preview.starter"), python(coding.starter())));
        parts.add(new Part(text("preview.visible-tests"), python(coding.tests().visible())));
        parts.add(new Part(text("preview.hidden-tests"), python(coding.tests().hidden())));
        parts.add(new Part(text("preview.solution"), python(coding.solution())));
        coding.wrong()
                .forEach(wrong ->
                        parts.add(
                                new Part(
                                        text("preview.wrong-solution", wrong.name()),
                                        join(python(wrong.code()), wrong.why()))));
        return parts;
    }

    private static RichText rubric(List<Dimension> dimensions) {
        var blocks = new ArrayList<Block>();
        for (var dimension : dimensions) {
            var signs = new ArrayList<RichText>();
            for (var level : Level.values()) {
                var sign = dimension.signs().getOrDefault(level, RichText.EMPTY);
                signs.add(signed(name(level), sign));
            }
            signs.add(signed(text("preview.red-flag"), dimension.redFlag()));
            blocks.addAll(line(dimension.title()).blocks());
            blocks.add(new Block.Bullets(signs));
        }
        return new RichText(blocks);
    }

    private static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static Part answer(RichText text) {
        return new Part(text("preview.answer"), text);
    }

    private static Part points(List<RichText> points) {
        return new Part(text("preview.points"), bullets(points));
    }

    private static RichText python(String code) {
        return code("python", code);
    }

    private static RichText code(String language, String code) {
        return code.isBlank()
                ? RichText.EMPTY
                : new RichText(List.of(new Block.Code(language, List.of(), code)));
    }

    private static RichText bullets(List<RichText> entries) {
        return entries.isEmpty()
                ? RichText.EMPTY
                : new RichText(List.of(new Block.Bullets(entries)));
    }

    private static RichText numbers(List<RichText> entries) {
        return entries.isEmpty()
                ? RichText.EMPTY
                : new RichText(List.of(new Block.Numbers(1, entries)));
    }

    private static Inline inline(String code) {
        return new Inline.Code(code);
    }

    /// A word that stands out, and what it says something about.
    private static RichText line(String word, Inline... rest) {
        var parts = new ArrayList<Inline>();
        parts.add(new Inline.Emphasis(List.of(new Inline.Words(word)), true));
        for (var part : rest) {
            parts.add(new Inline.Words(" "));
            parts.add(part);
        }
        return new RichText(List.of(new Block.Paragraph(parts)));
    }

    /// A text that begins with a word that stands out.
    private static RichText signed(String word, RichText text) {
        var blocks = new ArrayList<>(text.blocks());
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(var parts)) {
            var line = new ArrayList<Inline>();
            line.add(new Inline.Emphasis(List.of(new Inline.Words(word + ":")), true));
            line.add(new Inline.Words(" "));
            line.addAll(parts);
            blocks.set(0, new Block.Paragraph(line));
            return new RichText(blocks);
        }
        return join(line(word), text);
    }

    private static RichText join(RichText one, RichText other) {
        return new RichText(Stream.concat(one.blocks().stream(), other.blocks().stream()).toList());
    }
}
