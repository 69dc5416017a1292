package app.interval.authoring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import app.interval.authoring.Coverage.Demand;
import app.interval.bank.BankItem;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Objective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a bank must have besides the numbers of its plan.
final class Demands {

    private static final int PER_LEVEL = 3;
    private static final int TYPES = 3;
    private static final int SIBLINGS = 60;
    private static final double OF_DECIDABLE = 0.65;
    private static final double OF_ALL = 0.5;

    private final List<Area> areas;
    private final List<BankItem> items;

    private Demands(Curriculum curriculum, List<BankItem> items) {
        this.areas = curriculum.areas();
        this.items = items;
    }

    static List<Demand> of(Curriculum curriculum, List<BankItem> items) {
        var demands = new Demands(curriculum, items);
        return Stream.of(demands.topics(), demands.areas(), demands.proofs())
                .flatMap(List::stream)
                .toList();
    }

    /// Levels at which a topic has an item, by the topic's address.
    static Map<String, List<Level>> levels(List<BankItem> items) {
        return items.stream()
                .collect(
                        groupingBy(
                                item -> item.item().facts().topic(),
                                mapping(
                                        item -> item.item().facts().level(),
                                        Collectors.collectingAndThen(
                                                toCollection(TreeSet::new), List::copyOf))));
    }

    private List<Demand> topics() {
        var levels = levels(items);
        var core = new ArrayList<String>();
        var second = new ArrayList<String>();
        for (var area : areas) {
            for (var topic : area.topics()) {
                var has = levels.getOrDefault(topic.address(), List.of());
                if (topic.tier() == 1) {
                    Arrays.stream(Level.values())
                            .filter(level -> !has.contains(level))
                            .map(level -> topic.address() + " " + Blueprint.word(level))
                            .forEach(core::add);
                } else if (topic.tier() == 2 && !has.contains(mostAsked(topic, area))) {
                    second.add(topic.address() + " " + Blueprint.word(mostAsked(topic, area)));
                }
            }
        }
        return List.of(
                lacking(
                        "tier-1 topics x levels with an item",
                        tier(1) * Level.values().length,
                        core),
                lacking("tier-2 topics with an item where they are asked most", tier(2), second));
    }

    /// Where the topic has most objectives; of equal ones, where its area weighs most.
    private static Level mostAsked(Topic topic, Area area) {
        var objectives =
                topic.objectives().keySet().stream()
                        .collect(groupingBy(Objective::level, counting()));
        return Arrays.stream(Level.values())
                .max(
                        Comparator.comparing((Level level) -> objectives.getOrDefault(level, 0L))
                                .thenComparing(level -> area.weight().getOrDefault(level, 0)))
                .orElseThrow();
    }

    private int tier(int tier) {
        return (int)
                areas.stream()
                        .flatMap(area -> area.topics().stream())
                        .filter(topic -> topic.tier() == tier)
                        .count();
    }

    private List<Demand> areas() {
        var thin = new ArrayList<String>();
        for (var area : areas) {
            for (var level : Level.values()) {
                if (in(area).filter(item -> item.item().facts().level() == level).count()
                        < PER_LEVEL) {
                    thin.add(area.id() + " " + Blueprint.word(level));
                }
            }
        }
        return List.of(
                lacking(
                        "areas x levels with " + PER_LEVEL + " items",
                        areas.size() * Level.values().length,
                        thin),
                areasThat("areas with " + TYPES + " types of items", area -> types(area) >= TYPES),
                areasThat(
                        "areas with an item that is not multiple choice",
                        area -> in(area).anyMatch(item -> !Traits.isChoice(item))));
    }

    private long types(Area area) {
        return in(area).map(item -> item.item().facts().type()).distinct().count();
    }

    private Demand areasThat(String what, Predicate<Area> meets) {
        var lacking = areas.stream().filter(meets.negate()).map(Area::id).toList();
        return lacking(what, areas.size(), lacking);
    }

    private Stream<BankItem> in(Area area) {
        return items.stream().filter(item -> item.item().facts().area().equals(area.id()));
    }

    private List<Demand> proofs() {
        var decidable = items.stream().filter(Traits::isDecidable).toList();
        var proven = (int) decidable.stream().filter(Traits::isProven).count();
        var provenOfAll = (int) items.stream().filter(Traits::isProven).count();
        return List.of(
                new Demand(
                        "items proven by code, of %d that code can decide (65 %%)"
                                .formatted(decidable.size()),
                        proven,
                        share(OF_DECIDABLE, decidable.size()),
                        List.of()),
                new Demand(
                        "items proven by code, of all %d (50 %%)".formatted(items.size()),
                        provenOfAll,
                        share(OF_ALL, items.size()),
                        List.of()),
                new Demand("objectives with siblings", siblings(), SIBLINGS, List.of()));
    }

    private int siblings() {
        var perObjective =
                items.stream()
                        .collect(groupingBy(item -> item.item().facts().objective(), counting()));
        return (int) perObjective.values().stream().filter(count -> count > 1).count();
    }

    private static int share(double share, int of) {
        return (int) Math.ceil(share * of);
    }

    private static Demand lacking(String what, int wanted, List<String> lacking) {
        return new Demand(what, wanted - lacking.size(), wanted, lacking);
    }
}
