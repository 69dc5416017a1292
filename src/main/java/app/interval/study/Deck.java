package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Event;
import app.interval.scheduling.Load;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The cards of a session. What was failed returns; everything else comes as [Repetitions] and
/// [Order] say, or in practice each item once, those answered longest ago first.
final class Deck {

    private static final Comparator<Known> LONGEST_DUE =
            Comparator.comparing(Known::dueAt).thenComparing(card -> card.item().toString());

    private static final Comparator<Known> LONGEST_AGO =
            Comparator.comparing(Known::answeredAt).thenComparing(card -> card.item().toString());

    private final Map<ItemId, ItemFacts> playable = new LinkedHashMap<>();
    private final Map<ItemId, Known> cards;
    private final Range range;
    private final Choosing choice;
    private final DueDays days;
    private @Nullable Order shared;
    private Set<ItemId> silent;

    /// @param cards every card there is; moved by this deck
    /// @param days on which the cards are due
    Deck(Range range, Map<ItemId, Known> cards, Choosing choice, DueDays days) {
        range.playable().forEach(facts -> this.playable.put(facts.id(), facts));
        this.cards = cards;
        this.range = range;
        this.silent = range.silent();
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
                        (range.practice() ? practised(tally) : scheduled(now, tally))
                                .map(this::card))
                .or(() -> early(tally).map(this::card));
    }

    private Optional<ItemId> scheduled(Instant now, Tally tally) {
        return order(now).next(wanted(now, tally), unmet(), tally.mix()).map(ItemFacts::id);
    }

    /// Each item once, new ones last.
    private Optional<ItemId> practised(Tally tally) {
        var left =
                Stream.concat(
                                asked().sorted(LONGEST_AGO).map(card -> facts(card.item())),
                                unmet().stream())
                        .filter(facts -> !tally.mix().asked().containsKey(facts))
                        .toList();
        return Order.apart(left, tally.mix().last())
                .or(() -> left.stream().findFirst())
                .map(ItemFacts::id);
    }

    /// What was failed and would have to wait, where nothing else is left: not at once, because
    /// what was just read is not recalled.
    private Optional<ItemId> early(Tally tally) {
        return tally.waiting().filter(this::isAsked).filter(i -> tally.since(i) > 0).findFirst();
    }

    /// As it looked when the session began; so known and new items still take turns.
    private Order order(Instant now) {
        if (shared == null) {
            shared = choice.shared(wanted(now, Tally.NONE), unmet(), now);
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
        return choice.repetitions().interview();
    }

    ItemFacts facts(ItemId item) {
        return Optional.ofNullable(playable.get(item)).orElseThrow();
    }

    /// When `item` comes back; `now` if nothing is known of it.
    Instant dueAt(ItemId item, Instant now) {
        return card(item) instanceof Known known ? known.dueAt() : now;
    }

    /// Known items that may be asked now, the best first.
    List<ItemFacts> wanted(Instant now, Tally tally) {
        return choice.repetitions().among(asked().filter(card -> !tally.rests(card.item())), now);
    }

    /// New items that may still be met today, however long they take.
    int freshAllowed() {
        return Math.min(choice.order().newAllowed(), unmet().size());
    }

    /// Due items, those left out that were failed in this session and wait to return.
    Stream<Known> due(Instant now, Tally tally) {
        return asked().filter(card -> !card.dueAt().isAfter(now))
                .filter(card -> !tally.waits(card.item()));
    }

    /// When the first item falls due that is not due at `now`.
    Optional<Instant> upcoming(Instant now) {
        return asked().filter(card -> !Repetitions.isDue(card, now))
                .map(Known::dueAt)
                .min(Comparator.naturalOrder());
    }

    /// How many items may be asked now.
    int stock(Instant now) {
        return range.practice()
                ? (int) playable.keySet().stream().filter(this::isAsked).count()
                : wanted(now, Tally.NONE).size() + freshAllowed();
    }

    /// Every card of an item that is asked.
    Stream<Known> asked() {
        return cards.values().stream().filter(card -> isAsked(card.item()));
    }

    /// Items never answered, in the order they should be met.
    List<ItemFacts> unmet() {
        return playable.values().stream()
                .filter(facts -> !cards.containsKey(facts.id()) && !silent.contains(facts.id()))
                .toList();
    }

    /// What items are marked with.
    Marks marks() {
        return range.marking().marks();
    }

    /// `events` were appended to the log.
    void follow(List<Event> events) {
        range.marking().follow(events);
        silent = range.silent();
    }

    /// Whether `item` can be shown in this session and is not set aside.
    boolean isAsked(ItemId item) {
        return playable.containsKey(item) && !silent.contains(item);
    }

    private Optional<CardState> returning(Instant now, Tally tally) {
        var ready =
                tally.waiting()
                        .filter(this::isAsked)
                        .filter(item -> tally.since(item) >= Tally.OTHERS);
        return range.practice()
                ? ready.findFirst().map(this::card)
                : ready.flatMap(item -> Stream.ofNullable(cards.get(item)))
                        .filter(card -> !card.dueAt().isAfter(now))
                        .min(LONGEST_DUE)
                        .map(card -> card);
    }
}
