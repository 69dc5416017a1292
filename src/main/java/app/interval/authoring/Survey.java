package app.interval.authoring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.interval.authoring.Coverage.Beliefs;
import app.interval.authoring.Coverage.Count;
import app.interval.authoring.Coverage.Plan;
import app.interval.authoring.Coverage.Row;
import app.interval.authoring.Coverage.Tier;
import app.interval.bank.Authoring.Status;
import app.interval.bank.Bank;
import app.interval.bank.BankItem;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.ItemType;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures a bank against its plan.
public final class Survey {

    private static final int FREQUENT = 5;

    private final Bank bank;
    private final Blueprint blueprint;
    private final List<BankItem> living;

    private Survey(Bank bank, Blueprint blueprint) {
        this.bank = bank;
        this.blueprint = blueprint;
        living =
                bank.items().stream()
                        .filter(item -> item.authoring().status() != Status.RETIRED)
                        .toList();
    }

    /// The bank's coverage. What did not read is not counted.
    public static Coverage of(Bank bank, Blueprint blueprint) {
        return new Survey(bank, blueprint).coverage();
    }

    private Coverage coverage() {
        return new Coverage(
                new Plan(areas(), types()),
                statuses(),
                tiers(),
                beliefs(),
                Demands.of(bank.curriculum(), living));
    }

    /// Areas that only the plan or only an item names come last.
    private List<Row> areas() {
        return Stream.of(
                        bank.curriculum().areas().stream().map(Area::id),
                        blueprint.cells().stream().map(Blueprint.Cell::area),
                        living.stream().map(item -> item.item().facts().area()))
                .flatMap(Function.identity())
                .distinct()
                .map(area ->
                        row(
                                area,
                                item -> item.item().facts().area().equals(area),
                                cell -> cell.area().equals(area)))
                .toList();
    }

    private List<Row> types() {
        return Arrays.stream(ItemType.values())
                .map(type ->
                        row(
                                type.word(),
                                item -> item.item().facts().type() == type,
                                cell -> cell.type() == type))
                .toList();
    }

    private Row row(String name, Predicate<BankItem> present, Predicate<Blueprint.Cell> planned) {
        var items = living.stream().filter(present).toList();
        var cells = blueprint.cells().stream().filter(planned).toList();
        var levels = new EnumMap<Level, Count>(Level.class);
        for (var level : Level.values()) {
            var there =
                    items.stream().filter(item -> item.item().facts().level() == level).toList();
            var wanted = cells.stream().filter(cell -> cell.level() == level).toList();
            levels.put(level, count(there, wanted));
        }
        return new Row(name, levels, count(items, cells));
    }

    private static Count count(List<BankItem> items, List<Blueprint.Cell> cells) {
        return new Count(items.size(), new Blueprint(cells).total());
    }

    private Map<Status, Integer> statuses() {
        var statuses = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            statuses.put(status, 0);
        }
        bank.items().forEach(item -> statuses.merge(item.authoring().status(), 1, Integer::sum));
        return statuses;
    }

    private List<Tier> tiers() {
        var topics =
                bank.curriculum().areas().stream()
                        .flatMap(area -> area.topics().stream())
                        .collect(groupingBy(Topic::tier));
        return topics.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(tier -> tier(tier.getKey(), tier.getValue()))
                .toList();
    }

    private Tier tier(int number, List<Topic> topics) {
        var levels = Demands.levels(living);
        var covered =
                topics.stream()
                        .map(topic -> levels.getOrDefault(topic.address(), List.of()))
                        .toList();
        var atLevel =
                Arrays.stream(Level.values())
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        level -> number(covered, has -> has.contains(level))));
        return new Tier(
                number,
                topics.size(),
                atLevel,
                number(covered, has -> !has.isEmpty()),
                number(covered, has -> has.size() == Level.values().length));
    }

    private static int number(List<List<Level>> covered, Predicate<List<Level>> which) {
        return (int) covered.stream().filter(which).count();
    }

    private Beliefs beliefs() {
        var uses =
                living.stream()
                        .flatMap(item -> Traits.misconceptions(item.item().task()).stream())
                        .collect(groupingBy(Function.identity(), counting()));
        var known = bank.misconceptions().keySet();
        var unused = known.stream().filter(tag -> !uses.containsKey(tag)).sorted().toList();
        var frequent = new LinkedHashMap<String, Integer>();
        uses.entrySet().stream()
                .filter(use -> use.getValue() >= FREQUENT)
                .sorted(
                        Comparator.comparing(Map.Entry<String, Long>::getValue)
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .forEach(use -> frequent.put(use.getKey(), use.getValue().intValue()));
        return new Beliefs(known.size(), unused, frequent);
    }
}
