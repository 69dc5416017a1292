package app.interval.world.learner;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// The items in front of the learner: those met, by due date, and those still new.
final class Desk {

    private static final Duration TODAY = Duration.ofHours(18);
    private static final Set<ItemType> LONG =
            Set.of(ItemType.OPEN, ItemType.CODING, ItemType.BEHAVIOURAL);

    private final Map<ItemId, ItemFacts> items = new HashMap<>();
    private final Map<ItemId, Known> cards = new HashMap<>();
    private final TreeSet<Known> byDue =
            new TreeSet<>(
                    Comparator.comparing(Known::dueAt).thenComparing(card -> card.item().item()));
    private final Queue<ItemFacts> unmet;
    private final RandomGenerator random;

    Desk(List<ItemFacts> items, RandomGenerator random) {
        var order = new ArrayList<>(items);
        Collections.shuffle(order, random);
        order.sort(Comparator.comparing(ItemFacts::level));
        this.unmet = new ArrayDeque<>(order);
        this.random = random;
        items.forEach(item -> this.items.put(item.id(), item));
    }

    /// The item that has been due longest.
    Optional<ItemFacts> due(Instant now) {
        return byDue.isEmpty() || byDue.first().dueAt().isAfter(now)
                ? Optional.empty()
                : Optional.of(item(byDue.first()));
    }

    /// An item never met, easier levels first.
    Optional<ItemFacts> unmet() {
        return Optional.ofNullable(unmet.peek());
    }

    int unmetItems() {
        return unmet.size();
    }

    /// A quick item that will be due soonest and was not met today, if there is one; else any.
    ItemFacts ahead(Instant now) {
        return byDue.stream()
                .filter(card -> card.answeredAt().isBefore(now.minus(TODAY)))
                .map(this::item)
                .filter(item -> !LONG.contains(item.type()))
                .findFirst()
                .orElseGet(() -> met(_ -> true).orElseGet(this::any));
    }

    private ItemFacts any() {
        return unmet().orElseGet(() -> item(byDue.first()));
    }

    /// Any quick item met before, for practice.
    Optional<ItemFacts> met(Predicate<ItemFacts> wanted) {
        var found =
                byDue.stream()
                        .map(this::item)
                        .filter(wanted)
                        .filter(item -> !LONG.contains(item.type()))
                        .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(random.nextInt(found.size())));
    }

    CardState card(ItemFacts item) {
        var card = cards.get(item.id());
        return card == null ? new Fresh(item.id()) : card;
    }

    /// Puts the item where `card` says; a fresh one stays away until it is placed again.
    void place(ItemFacts item, CardState card) {
        var before = cards.remove(item.id());
        if (before != null) {
            byDue.remove(before);
        }
        if (item.equals(unmet.peek())) {
            unmet.remove();
        }
        if (card instanceof Known known) {
            cards.put(item.id(), known);
            byDue.add(known);
        }
    }

    private ItemFacts item(Known card) {
        var item = items.get(card.item());
        if (item == null) {
            throw new IllegalStateException("no item " + card.item());
        }
        return item;
    }
}
