package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.scheduling.Load;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The cards of a session and the order in which they come: what was failed returns, due items come
/// before new ones, and the two take turns while both last.
final class Deck {

    /// Answers to other items before a failed one returns.
    private static final int OTHERS = 5;

    private static final Comparator<Known> LONGEST_DUE =
            Comparator.comparing(Known::dueAt).thenComparing(card -> card.item().toString());

    private final Map<ItemId, ItemFacts> playable = new LinkedHashMap<>();
    private final Map<ItemId, Known> cards;
    private final Set<ItemId> aside;
    private final int newAllowed;
    private final DueDays days;

    /// @param playable items that can be shown, new ones in the order they should be met
    /// @param cards every card there is
    /// @param aside items that are not asked
    /// @param newAllowed how many new items today still has room for
    /// @param days empty; filled from the cards
    Deck(
            List<ItemFacts> playable,
            Map<ItemId, Known> cards,
            Set<ItemId> aside,
            int newAllowed,
            DueDays days) {
        playable.forEach(facts -> this.playable.put(facts.id(), facts));
        this.cards = new HashMap<>(cards);
        this.aside = new HashSet<>(aside);
        this.newAllowed = newAllowed;
        this.days = days;
        cards.values().forEach(days::put);
    }

    CardState card(ItemId item) {
        return Optional.<CardState>ofNullable(cards.get(item)).orElseGet(() -> new Fresh(item));
    }

    /// What is due besides `item`, the day of which is to be chosen.
    Load besides(ItemId item) {
        return days.besides(item);
    }

    void put(CardState card) {
        days.put(card);
        switch (card) {
            case Fresh(var item) -> cards.remove(item);
            case Known known -> cards.put(known.item(), known);
        }
    }

    Optional<CardState> next(Instant now, Tally tally) {
        var returning = returning(now, tally);
        if (returning.isPresent()) {
            return returning;
        }
        var due = due(now, tally).<CardState>map(card -> card).findFirst();
        var fresh = fresh(tally.fresh()).<CardState>map(card -> card).findFirst();
        var turnOfNew = tally.fresh() < tally.answered() - tally.fresh();
        return turnOfNew ? fresh.or(() -> due) : due.or(() -> fresh);
    }

    /// When `item` comes back; `now` if nothing is known of it.
    Instant dueAt(ItemId item, Instant now) {
        return card(item) instanceof Known known ? known.dueAt() : now;
    }

    /// Due items, those left out that were failed in this session and wait to return.
    Stream<Known> due(Instant now, Tally tally) {
        return cards.values().stream()
                .filter(card -> isAsked(card.item()))
                .filter(card -> !card.dueAt().isAfter(now))
                .filter(card -> !tally.waits(card.item()))
                .sorted(LONGEST_DUE);
    }

    /// When the first item falls due that is not due at `now`.
    Optional<Instant> upcoming(Instant now) {
        return cards.values().stream()
                .filter(card -> isAsked(card.item()))
                .map(Known::dueAt)
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /// New items that may still be met today, in their order.
    ///
    /// @param met new items already met in this session
    Stream<Fresh> fresh(int met) {
        return playable.keySet().stream()
                .filter(item -> !cards.containsKey(item) && !aside.contains(item))
                .limit(Math.max(0, newAllowed - met))
                .map(Fresh::new);
    }

    /// Sets an item aside, or takes it up again.
    void setAside(ItemId item, boolean isAside) {
        if (isAside) {
            aside.add(item);
        } else {
            aside.remove(item);
        }
    }

    private boolean isAsked(ItemId item) {
        return playable.containsKey(item) && !aside.contains(item);
    }

    private Optional<CardState> returning(Instant now, Tally tally) {
        return tally.failures().entrySet().stream()
                .filter(entry -> entry.getValue().waiting())
                .filter(entry -> tally.answered() - entry.getValue().at() >= OTHERS)
                .flatMap(entry -> Optional.ofNullable(cards.get(entry.getKey())).stream())
                .filter(card -> !card.dueAt().isAfter(now) && isAsked(card.item()))
                .min(LONGEST_DUE)
                .map(card -> card);
    }
}
