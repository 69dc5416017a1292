package app.interval.chart;

import static app.interval.chart.Pieces.bullets;
import static app.interval.chart.Pieces.code;
import static app.interval.chart.Pieces.join;
import static app.interval.chart.Pieces.numbers;
import static app.interval.chart.Pieces.python;
import static app.interval.chart.Pieces.strong;
import static app.interval.texts.Texts.text;

import app.interval.domain.item.Item;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Blank;
import app.interval.domain.log.Answer;
import app.interval.domain.text.Block;
import app.interval.domain.text.Inline;
import app.interval.domain.text.RichText;
import app.interval.study.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A question as it was shown, what was answered and what is right, as texts to be read elsewhere
/// than on the study screen.
public final class CardTexts {

    private CardTexts() {}

    /// What stood on the screen before the answer, in the order in which it stood there.
    public static RichText asked(Turn turn) {
        var item = turn.item();
        return join(item.prompt(), choices(turn));
    }

    private static RichText choices(Turn turn) {
        return switch (turn.item().task()) {
            case Task.Choice _ -> numbers(turn.options().stream().map(Task.Option::text).toList());
            case Task.Order order -> numbers(turn.order().stream().map(order::block).toList());
            case Task.Match match ->
                    join(
                            strong(match.leftTitle()),
                            bullets(match.pairs().stream().map(Task.Pair::left).toList()),
                            strong(match.rightTitle()),
                            numbers(turn.order().stream().map(match::right).toList()));
            case Task.Coding coding ->
                    join(
                            python(coding.starter()),
                            strong(text("study.visible-tests")),
                            python(coding.tests().visible()));
            default -> RichText.EMPTY;
        };
    }

    /// What the learner answered.
    public static RichText answered(Turn turn, Answer answer) {
        var task = turn.item().task();
        return switch (answer) {
            case Answer.Picked(var labels) -> picked(turn, labels);
            case Answer.Typed(var words) -> typed(task, words);
            case Answer.Filled(var texts, _) when task instanceof Task.Cloze cloze ->
                    bullets(
                            cloze.blanks().stream()
                                    .map(blank ->
                                            blank(blank, texts.getOrDefault(blank.label(), "")))
                                    .toList());
            case Answer.Ordered(var labels) when task instanceof Task.Order order ->
                    numbers(labels.stream().map(order::block).toList());
            case Answer.Matched(var rights) when task instanceof Task.Match match ->
                    matched(match, rights);
            case Answer.Told _ -> RichText.of(text("card.told"));
            case Answer.Thought _ -> RichText.of(text("card.thought"));
            case Answer.GaveUp _ -> RichText.of(text("card.gave-up"));
            default -> RichText.of(text("card.unreadable"));
        };
    }

    private static RichText picked(Turn turn, Set<String> labels) {
        return switch (turn.item().task()) {
            case Task.FindBug bug ->
                    bullets(labels.stream().sorted().map(label -> line(bug, label)).toList());
            default ->
                    bullets(
                            turn.options().stream()
                                    .filter(option -> labels.contains(option.label()))
                                    .map(Task.Option::text)
                                    .toList());
        };
    }

    private static RichText typed(Task task, String words) {
        return switch (task) {
            case Task.PredictOutput _ -> code("text", words);
            case Task.Coding _ -> python(words);
            default -> prose(words);
        };
    }

    /// Words as they were typed, line by line.
    private static RichText prose(String words) {
        var parts = new ArrayList<Inline>();
        for (var line : words.strip().split("\n", -1)) {
            if (!parts.isEmpty()) {
                parts.add(new Inline.Break());
            }
            parts.add(new Inline.Words(line));
        }
        return new RichText(List.of(new Block.Paragraph(parts)));
    }

    private static RichText matched(Task.Match match, Map<String, String> rights) {
        var rows = new ArrayList<List<RichText>>();
        rows.add(List.of(RichText.of(match.leftTitle()), RichText.of(match.rightTitle())));
        for (var left : match.lefts()) {
            var pair = match.pairs().get(Integer.parseInt(left) - 1);
            var right = rights.get(left);
            rows.add(
                    List.of(
                            pair.left(),
                            right == null ? RichText.of("\u2013") : match.right(right)));
        }
        return new RichText(List.of(new Block.Table(rows)));
    }

    /// What is right, without reasons.
    public static RichText right(Item item) {
        return switch (item.task()) {
            case Task.Choice choice ->
                    bullets(
                            choice.options().stream()
                                    .filter(Task.Option::correct)
                                    .map(Task.Option::text)
                                    .toList());
            case Task.PredictOutput predict -> code("text", predict.output());
            case Task.Cloze cloze ->
                    bullets(
                            cloze.blanks().stream()
                                    .map(blank -> blank(blank, blank.accepted().getFirst()))
                                    .toList());
            case Task.Order order -> numbers(order.blocks());
            case Task.Match match -> matched(match, own(match));
            case Task.FindBug bug ->
                    join(
                            bullets(
                                    bug.lines().stream()
                                            .filter(Task.Line::correct)
                                            .map(line -> line(bug, line.label()))
                                            .toList()),
                            code(bug.language(), bug.fix()));
            case Task.Flashcard card -> card.answer();
            case Task.Open open -> open.modelAnswer();
            case Task.Behavioural story -> story.strongAnswer();
            case Task.Coding coding -> python(coding.solution());
        };
    }

    private static Map<String, String> own(Task.Match match) {
        return match.lefts().stream().collect(Collectors.toMap(left -> left, left -> left));
    }

    private static RichText line(Task.FindBug bug, String label) {
        var code = bug.code().lines().skip(Long.parseLong(label) - 1).findFirst().orElse("");
        return words(text("study.line-number", label) + ": ", code.strip());
    }

    private static RichText blank(Blank blank, String text) {
        return words(text("study.blank", blank.label()) + ": ", text.strip());
    }

    /// Words, and a piece of code behind them if there is any.
    private static RichText words(String words, String code) {
        var parts =
                code.isEmpty()
                        ? List.<Inline>of(new Inline.Words(words + "\u2013"))
                        : List.<Inline>of(new Inline.Words(words), new Inline.Code(code));
        return new RichText(List.of(new Block.Paragraph(parts)));
    }
}
