package app.interval.world.template;

import app.interval.domain.item.ItemType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All templates, and the way from an empty slot to a draft.
public final class Templates {

    private final Words words = new Words();

    private static final List<Template> CLOZES =
            FileTemplate.of(
                    "cloze",
                    "totals",
                    "limit",
                    "descending",
                    "cleanup",
                    "latest",
                    "translate",
                    "together",
                    "factory",
                    "numbering",
                    "missing");

    private static final List<Template> BUGS =
            FileTemplate.of(
                    "bug",
                    "reset",
                    "early",
                    "default",
                    "range",
                    "sorted",
                    "removing",
                    "edge",
                    "await",
                    "twice",
                    "late",
                    "shared",
                    "unchanged",
                    "search",
                    "classlist");

    private static final List<Template> CODINGS =
            FileTemplate.of(
                    "coding",
                    "grouping",
                    "chunks",
                    "longest",
                    "merging",
                    "repeated",
                    "window",
                    "parsing",
                    "ranking");

    /// A draft for `slot`, or nothing if the dice gave numbers that make no sensible item. Ask
    /// again then.
    public Optional<Draft> draft(Slot slot, Dice dice) {
        var story = words.story(slot, dice);
        var draft = dice.pick(of(slot.type())).write(slot, story, dice).filled(story);
        return draft.whole() ? Optional.of(draft) : Optional.empty();
    }

    /// Items that can be run weigh more than those about terms.
    private static List<Template> of(ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE -> with(FactItems::single, 10, numbers());
            case MULTIPLE_CHOICE -> with(FactItems::several, 3, CodeChoices.ALL);
            case PREDICT_OUTPUT -> Predict.ALL;
            case CLOZE -> CLOZES;
            case ORDER -> OrderItems.ALL;
            case MATCH -> with(FactItems::match, 2, MatchItems.ALL);
            case FIND_BUG -> BUGS;
            case FLASHCARD -> List.of(FactItems::flashcard);
            case OPEN -> List.of(Spoken::open);
            case CODING -> CODINGS;
            case BEHAVIOURAL -> List.of(Spoken::behavioural);
        };
    }

    private static List<Template> numbers() {
        return Stream.of(
                        LoadQuantities.ALL,
                        CapacityQuantities.ALL,
                        DesignQuantities.ALL,
                        CountingQuantities.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /// `more` and `times` times `one`.
    private static List<Template> with(Template one, int times, List<Template> more) {
        var all = new ArrayList<>(more);
        for (var i = 0; i < times; i++) {
            all.add(one);
        }
        return all;
    }

    /// The keys of the registers that templates use besides those of the bank, as YAML.
    public static String ownMisconceptions() {
        return Words.text("own-misconceptions.yaml");
    }

    /// Number of items wanted in each cell, as the lines of a table with a head.
    public static List<Map.Entry<String, Integer>> blueprint() {
        return Words.text("blueprint.csv")
                .lines()
                .skip(1)
                .map(line -> {
                    var comma = line.lastIndexOf(',');
                    return Map.entry(
                            line.substring(0, comma), Integer.valueOf(line.substring(comma + 1)));
                })
                .toList();
    }
}
