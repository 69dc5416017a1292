package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Objective;
import app.interval.scheduling.Load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// On which days of study the cards are due, kept up as they move. Looked up at the first question
/// about them: most of those who look what waits ask none.
final class DueDays {

    private final Map<ItemId, Objective> objectives = new HashMap<>();
    private final Map<ItemId, LocalDate> days = new HashMap<>();
    private final Map<LocalDate, Set<ItemId>> items = new HashMap<>();
    private final Collection<ItemFacts> all;
    private final Function<Instant, LocalDate> studyDay;
    private boolean filled;

    /// @param all items, whether shown or not
    /// @param studyDay the day of study of an instant
    DueDays(Collection<ItemFacts> all, Function<Instant, LocalDate> studyDay) {
        this.all = all;
        this.studyDay = studyDay;
    }

    /// @param card in its new state
    void put(CardState card) {
        if (filled) {
            move(card);
        }
    }

    private void fill(Collection<Known> cards) {
        all.forEach(facts -> objectives.put(facts.id(), facts.objective()));
        cards.forEach(this::move);
        filled = true;
    }

    private void move(CardState card) {
        Optional.ofNullable(days.remove(card.item()))
                .ifPresent(day -> items.getOrDefault(day, Set.of()).remove(card.item()));
        if (card instanceof Known(var item, _, _, var due, _)) {
            var day = studyDay.apply(due);
            days.put(item, day);
            items.computeIfAbsent(day, _ -> new HashSet<>()).add(item);
        }
    }

    /// What is due besides `item`.
    ///
    /// @param cards every card there is
    Load besides(ItemId item, Collection<Known> cards) {
        if (!filled) {
            fill(cards);
        }
        return new Load() {
            @Override
            public int due(LocalDate day) {
                var there = items.getOrDefault(day, Set.of());
                return there.size() - (there.contains(item) ? 1 : 0);
            }

            @Override
            public boolean hasSibling(LocalDate day) {
                var objective = Optional.ofNullable(objectives.get(item));
                return objective.isPresent()
                        && items.getOrDefault(day, Set.of()).stream()
                                .filter(other -> !other.equals(item))
                                .map(objectives::get)
                                .anyMatch(objective.get()::equals);
            }
        };
    }
}
