package app.interval.main;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Event;
import app.interval.scheduling.GradeTally;
import app.interval.scheduling.Tempo;
import app.interval.study.Drafts;
import app.interval.study.Journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A log in memory for a preview: what is answered there is about a single question and gone when
/// the window is.
final class ScratchJournal implements Journal {

    private final List<Event> log = new ArrayList<>();
    private final Map<ItemId, Known> cards = new HashMap<>();

    @Override
    public void record(Move move) {
        log.addAll(move.events());
        for (var card : move.cards()) {
            switch (card) {
                case Fresh(var item) -> cards.remove(item);
                case Known known -> cards.put(known.item(), known);
            }
        }
    }

    @Override
    public Optional<Instant> newest() {
        return log.isEmpty() ? Optional.empty() : Optional.of(log.getLast().stamp().at());
    }

    /// A preview forgets.
    @Override
    public Drafts drafts() {
        return Drafts.NONE;
    }

    @Override
    public Map<ItemId, Known> cards() {
        return Map.copyOf(cards);
    }

    /// None, so that the question may be asked at any time.
    @Override
    public int newItemsOn(LocalDate day) {
        return 0;
    }

    /// None, for the same reason.
    @Override
    public Duration spentOn(LocalDate day) {
        return Duration.ZERO;
    }

    @Override
    public Tempo tempo() {
        return Tempo.NONE;
    }

    @Override
    public GradeTally grades() {
        return GradeTally.NONE;
    }

    @Override
    public boolean current(ParameterSet parameters) {
        return true;
    }

    @Override
    public void rebuild(Collection<Known> rebuilt, ParameterSet parameters) {
        cards.clear();
        rebuilt.forEach(card -> cards.put(card.item(), card));
    }

    @Override
    public List<Event> events() {
        return List.copyOf(log);
    }

    /// There is only one.
    @Override
    public List<Event> eventsOf(ItemId item) {
        return log.stream().filter(event -> !(event instanceof Event.Session)).toList();
    }

    @Override
    public List<Event> wishes() {
        return List.of();
    }

    @Override
    public List<Event> marks() {
        return List.of();
    }

    @Override
    public List<Event> documents() {
        return log.stream()
                .filter(event ->
                        event instanceof Event.Written
                                || event instanceof Event.Erased
                                || event instanceof Event.Undone)
                .toList();
    }

    @Override
    public boolean isBlank() {
        return log.isEmpty();
    }
}
