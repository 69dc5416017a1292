package app.interval.measure;

import app.interval.bank.BankItem;
import app.interval.bank.BankReader;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody scores who knows nothing and looks at the options alone: single choice, one rule
/// at a time, against chance. A tie is decided by lot, so its share counts.
///
/// Arguments: folder of the bank.
public final class GuesserFigures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{3,}");
    private static final Pattern HEDGE =
            Pattern.compile(
                    "\\b(usually|often|sometimes|may|might|typically|generally|can|could)\\b");

    private static final Map<String, ToDoubleBiFunction<BankItem, Option>> RULES =
            new TreeMap<>(
                    Map.of(
                            "longest", (_, option) -> text(option).length(),
                            "shortest", (_, option) -> -text(option).length(),
                            "most hedged", (_, option) -> hedges(option),
                            "odd one out", (item, option) -> -likeness(item, option),
                            "most like the others", GuesserFigures::likeness,
                            "repeats the stem", GuesserFigures::echo));

    private GuesserFigures() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args.length > 0 ? args[0] : "question-bank");
        var items =
                BankReader.read(folder, LocalDate.MAX).items().stream()
                        .filter(item -> single(item))
                        .toList();
        var chance = items.stream().mapToDouble(item -> 1.0 / options(item).size()).average();
        System.out.printf(
                "%d items of single choice; by chance %.1f %%%n",
                items.size(), 100 * chance.orElse(0));
        RULES.forEach((name, rule) -> {
            var hits = items.stream().mapToDouble(item -> hit(item, rule)).sum();
            System.out.printf("%-22s %.1f %%%n", name, 100 * hits / items.size());
        });
        var labels =
                items.stream()
                        .flatMap(item -> options(item).stream())
                        .filter(Option::correct)
                        .collect(
                                Collectors.groupingBy(
                                        Option::label, TreeMap::new, Collectors.counting()));
        System.out.println("keys by label " + labels);
    }

    private static double hit(BankItem item, ToDoubleBiFunction<BankItem, Option> rule) {
        var best = options(item).stream().mapToDouble(each -> rule.applyAsDouble(item, each)).max();
        var picked =
                options(item).stream()
                        .filter(each -> rule.applyAsDouble(item, each) == best.orElseThrow())
                        .toList();
        return picked.stream().anyMatch(Option::correct) ? 1.0 / picked.size() : 0;
    }

    private static boolean single(BankItem item) {
        return item.item().task() instanceof Choice choice && !choice.several();
    }

    private static List<Option> options(BankItem item) {
        return ((Choice) item.item().task()).options();
    }

    private static String text(Option option) {
        return option.text().plain().toLowerCase(Locale.ROOT);
    }

    private static double hedges(Option option) {
        return HEDGE.matcher(text(option)).results().count();
    }

    private static double echo(BankItem item, Option option) {
        return shared(words(item.item().prompt().plain().toLowerCase(Locale.ROOT)), option);
    }

    private static double likeness(BankItem item, Option option) {
        return options(item).stream()
                .filter(other -> !other.label().equals(option.label()))
                .mapToDouble(other -> shared(words(text(other)), option))
                .average()
                .orElse(0);
    }

    /// The share of an option's words that are among some others.
    private static double shared(Set<String> others, Option option) {
        var own = words(text(option));
        var all = own.size();
        own.retainAll(others);
        return all == 0 ? 0 : own.size() / (double) all;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
