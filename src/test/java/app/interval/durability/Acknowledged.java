package app.interval.durability;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Event;
import app.interval.scheduling.GradeTally;
import app.interval.scheduling.Tempo;
import app.interval.study.Drafts;
import app.interval.study.Journal;
import app.interval.study.Result;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A journal that remembers what it acknowledged, and when on the tape.
final class Acknowledged implements Journal {

    private final Journal journal;
    private final Tape tape;
    private final List<Ack> acks;

    /// @param acks where acknowledged moves are noted
    Acknowledged(Journal journal, Tape tape, List<Ack> acks) {
        this.journal = journal;
        this.tape = tape;
        this.acks = acks;
    }

    /// A move that was acknowledged after `position` operations.
    ///
    /// @param events ids of what was appended to the log
    record Ack(List<UUID> events, int position) {}

    @Override
    public void record(Move move) {
        journal.record(move);
        var events = move.events().stream().map(event -> event.stamp().id()).toList();
        acks.add(new Ack(events, tape.position()));
    }

    @Override
    public List<Event> events() {
        return journal.events();
    }

    @Override
    public List<Event> wishes() {
        return journal.wishes();
    }

    @Override
    public List<Event> marks() {
        return journal.marks();
    }

    @Override
    public List<UUID> leftSessions(int marks) {
        return journal.leftSessions(marks);
    }

    @Override
    public List<Event> session(UUID start) {
        return journal.session(start);
    }

    @Override
    public List<Result> results() {
        return journal.results();
    }

    @Override
    public Optional<Instant> newest() {
        return journal.newest();
    }

    @Override
    public List<Event> documents() {
        return journal.documents();
    }

    @Override
    public boolean isBlank() {
        return journal.isBlank();
    }

    @Override
    public List<Event> eventsOf(ItemId item) {
        return journal.eventsOf(item);
    }

    @Override
    public Drafts drafts() {
        return journal.drafts();
    }

    @Override
    public Map<ItemId, Known> cards() {
        return journal.cards();
    }

    @Override
    public Duration spentOn(LocalDate day) {
        return journal.spentOn(day);
    }

    @Override
    public int newItemsOn(LocalDate day) {
        return journal.newItemsOn(day);
    }

    @Override
    public GradeTally grades() {
        return journal.grades();
    }

    @Override
    public Tempo tempo() {
        return journal.tempo();
    }

    @Override
    public boolean current(ParameterSet parameters) {
        return journal.current(parameters);
    }

    @Override
    public void rebuild(Collection<Known> cards, ParameterSet parameters) {
        journal.rebuild(cards, parameters);
    }
}
