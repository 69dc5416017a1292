package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.scheduling.Load;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The cards of a session. What was failed returns; everything else comes as [Repetitions] and
/// [Order] say.
final class Deck {

    /// Answers to other items before a failed one returns.
    private static final int OTHERS = 5;

    private static final Comparator<Known> LONGEST_DUE =
            Comparator.comparing(Known::dueAt).thenComparing(card -> card.item().toString());

    private final Map<ItemId, ItemFacts> playable = new LinkedHashMap<>();
    private final Map<ItemId, Known> cards;
    private final Set<ItemId> aside;
    private final Choice choice;
    private final DueDays days;
    private @Nullable Order shared;

    /// How the next question is chosen.
    ///
    /// @param aDay time wanted a day
    record Choice(Repetitions repetitions, Order order, Duration aDay) {}

    /// @param playable items that can be shown, new ones in the order they should be met
    /// @param cards every card there is
    /// @param aside items that are not asked
    /// @param days on which the cards are due
    Deck(
            List<ItemFacts> playable,
            Map<ItemId, Known> cards,
            Set<ItemId> aside,
            Choice choice,
            DueDays days) {
        playable.forEach(facts -> this.playable.put(facts.id(), facts));
        this.cards = new HashMap<>(cards);
        this.aside = new HashSet<>(aside);
        this.choice = choice;
        this.days = days;
    }

    CardState card(ItemId item) {
        return Optional.<CardState>ofNullable(cards.get(item)).orElseGet(() -> new Fresh(item));
    }

    /// What is due besides `item`, the day of which is to be chosen.
    Load besides(ItemId item) {
        return days.besides(item, cards.values());
    }

    void put(CardState card) {
        days.put(card);
        switch (card) {
            case Fresh(var item) -> cards.remove(item);
            case Known known -> cards.put(known.item(), known);
        }
    }

    Optional<CardState> next(Instant now, Tally tally) {
        return returning(now, tally)
                .or(() ->
                        order(now)
                                .next(wanted(now, tally), unmet(), tally.mix())
                                .map(facts -> card(facts.id())));
    }

    /// With an interview ahead the minutes are shared as it is best for that day, as it looked when
    /// the session began; so known and new items still take turns.
    private Order order(Instant now) {
        if (shared == null) {
            shared =
                    interview().isEmpty()
                            ? choice.order
                            : choice.order.sharing(
                                    choice.repetitions.newShare(
                                            wanted(now, Tally.NONE),
                                            unmet().stream()
                                                    .limit(choice.order.newAllowed())
                                                    .toList(),
                                            choice.aDay,
                                            now));
        }
        return shared;
    }

    /// What fits into `time`, in the order of a session.
    ///
    /// @param wanted known items that may be asked now
    List<ItemFacts> plan(List<ItemFacts> wanted, Duration time, Instant now) {
        return order(now).fill(wanted, unmet(), time);
    }

    /// The interview that repetitions are chosen for, if one is ahead.
    Optional<LocalDate> interview() {
        return choice.repetitions.interview();
    }

    /// What is known of an item that can be shown.
    ItemFacts facts(ItemId item) {
        return Optional.ofNullable(playable.get(item)).orElseThrow();
    }

    /// When `item` comes back; `now` if nothing is known of it.
    Instant dueAt(ItemId item, Instant now) {
        return card(item) instanceof Known known ? known.dueAt() : now;
    }

    /// Known items that may be asked now, the best first.
    List<ItemFacts> wanted(Instant now, Tally tally) {
        return choice.repetitions.among(asked().filter(card -> !tally.waits(card.item())), now);
    }

    /// New items that may still be met today, however long they take.
    int freshAllowed() {
        return Math.min(choice.order.newAllowed(), unmet().size());
    }

    /// Due items, those left out that were failed in this session and wait to return.
    Stream<Known> due(Instant now, Tally tally) {
        return asked().filter(card -> !card.dueAt().isAfter(now))
                .filter(card -> !tally.waits(card.item()));
    }

    /// When the first item falls due that is not due at `now`.
    Optional<Instant> upcoming(Instant now) {
        return asked().map(Known::dueAt)
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /// Every card of an item that is asked.
    Stream<Known> asked() {
        return cards.values().stream().filter(card -> isAsked(card.item()));
    }

    /// Items never answered, in the order they should be met.
    List<ItemFacts> unmet() {
        return playable.values().stream()
                .filter(facts -> !cards.containsKey(facts.id()) && !aside.contains(facts.id()))
                .toList();
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
