package app.interval.authoring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.interval.domain.item.Dimension;
import app.interval.domain.item.Item;
import app.interval.domain.item.Task;
import app.interval.domain.text.Block;
import app.interval.domain.text.RichText;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What an answer to an item depends on, by the kind of change that touching it is. What is named
/// alike in two versions can be compared.
///
/// @param code what the question is about, where that is code; tests included
/// @param parts what there is to choose, fill or judge by
/// @param key what counts as right
/// @param wording what the learner reads besides
record Scored(
        Map<String, Object> code, Object parts, Map<String, Object> key, List<Object> wording) {

    static Scored of(Item item) {
        var prompt = item.prompt();
        return switch (item.task()) {
            case Task.Choice choice -> choice(prompt, choice);
            case Task.PredictOutput predict ->
                    of(prompt, Map.of(), "", Map.of("output", predict.output()));
            case Task.Cloze cloze -> cloze(prompt, cloze);
            case Task.Order order -> order(prompt, order);
            case Task.Match match -> match(prompt, match);
            case Task.FindBug bug -> bug(prompt, bug);
            case Task.Flashcard card -> of(prompt, Map.of(), card.points().size(), Map.of(), card);
            case Task.Open open -> of(prompt, Map.of(), titles(open.rubric()), Map.of(), open);
            case Task.Behavioural story ->
                    of(prompt, Map.of(), titles(story.signals()), Map.of(), story);
            case Task.Coding coding -> coding(prompt, coding);
        };
    }

    /// Whether something that both have is judged otherwise than before, though the question is the
    /// same: then the older key, or this one, is wrong.
    boolean corrects(Scored before) {
        return agree(code, before.code) && !agree(key, before.key);
    }

    /// Whether something else is asked than before, or there is something else to choose from.
    boolean asksOtherThan(Scored before) {
        return !code.equals(before.code) || !parts.equals(before.parts);
    }

    private static boolean agree(Map<String, Object> one, Map<String, Object> other) {
        return one.entrySet().stream()
                .allMatch(entry ->
                        !other.containsKey(entry.getKey())
                                || entry.getValue().equals(other.get(entry.getKey())));
    }

    private static Scored of(
            RichText prompt,
            Map<String, Object> code,
            Object parts,
            Map<String, Object> key,
            Object... wording) {
        var all = new HashMap<String, Object>(code);
        all.put("prompt", code(prompt));
        return new Scored(all, parts, key, List.of(prompt, List.of(wording)));
    }

    private static Scored choice(RichText prompt, Task.Choice choice) {
        var options = choice.options();
        Map<String, Object> code = byLabel(options, option -> code(option.text()));
        Map<String, Object> key = byLabel(options, Task.Option::correct);
        var texts = byLabel(options, Task.Option::text);
        return of(prompt, code, List.of(key.keySet(), choice.perOption()), key, texts);
    }

    private static Map<String, Object> byLabel(
            List<Task.Option> options, Function<Task.Option, Object> value) {
        return options.stream().collect(toMap(Task.Option::label, value));
    }

    /// Wrong texts are listed among the right ones, so they are something to choose from.
    private static Scored cloze(RichText prompt, Task.Cloze cloze) {
        var parts = new HashMap<String, Object>();
        var key = new HashMap<String, Object>();
        for (var blank : cloze.blanks()) {
            var wrong = blank.wrong().stream().map(Task.WrongText::text).collect(toSet());
            var right = new HashSet<>(blank.accepted());
            key.put(blank.label(), right);
            wrong.addAll(right);
            parts.put(blank.label(), wrong);
        }
        return of(prompt, Map.of("gaps", cloze.code()), parts, key);
    }

    /// Orders of different blocks cannot be compared, so the key is named after its blocks.
    private static Scored order(RichText prompt, Task.Order order) {
        var blocks = order.blocks().stream().map(RichText::plain).toList();
        var code =
                order.blocks().stream().map(Scored::code).flatMap(List::stream).sorted().toList();
        var accepted = List.of(blocks, new HashSet<>(order.alsoAccepted()));
        var parts = List.of(blocks.size(), order.distractors().size());
        var texts =
                List.of(blocks, order.distractors().stream().map(Task.Distractor::text).toList());
        var name = "order of " + blocks.stream().sorted().toList();
        return of(prompt, Map.of("blocks", code), parts, Map.of(name, accepted), texts);
    }

    /// Likewise.
    private static Scored match(RichText prompt, Task.Match match) {
        var pairs =
                match.pairs().stream()
                        .map(pair -> List.of(pair.left().plain(), pair.right().plain()))
                        .collect(toSet());
        var words = pairs.stream().flatMap(List::stream).sorted().toList();
        var parts = List.of(match.pairs().size(), match.extras().size());
        var texts = List.of(pairs, match.extras().stream().map(Task.Extra::right).collect(toSet()));
        return of(prompt, Map.of(), parts, Map.of("pairs of " + words, pairs), texts);
    }

    private static Scored bug(RichText prompt, Task.FindBug bug) {
        var right =
                bug.lines().stream()
                        .filter(Task.Line::correct)
                        .map(Task.Line::number)
                        .collect(toSet());
        return of(prompt, Map.of("bug", bug.code()), "", Map.of("lines", right), bug.fix());
    }

    private static Scored coding(RichText prompt, Task.Coding coding) {
        Map<String, Object> code = Map.of("starter", coding.starter(), "tests", coding.tests());
        return of(prompt, code, coding.limits(), Map.of(), coding.solution());
    }

    private static List<String> titles(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::title).toList();
    }

    private static List<String> code(RichText text) {
        return text.code().map(Block.Code::plain).toList();
    }
}
