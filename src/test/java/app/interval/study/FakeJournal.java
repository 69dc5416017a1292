package app.interval.study;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.ParameterSet;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Context;
import app.interval.domain.log.Document;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Redone;
import app.interval.domain.log.Event.Reset;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Event.Undone;
import app.interval.scheduling.GradeTally;
import app.interval.scheduling.Tempo;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A journal in memory that can be told to fail.
public final class FakeJournal implements Journal {

    /// What the disk does to the moves to come.
    public enum Disk {
        /// Stores them.
        WORKS,
        /// Stores nothing and says so.
        IS_FULL,
        /// Stores them and says it did not.
        LIES
    }

    private final List<Event> log = new ArrayList<>();
    private final Map<ItemId, Known> cards = new HashMap<>();
    private final Map<Edition, ItemType> types = new HashMap<>();
    private final Drafts drafts = new FakeDrafts();
    private Disk disk = Disk.WORKS;
    private boolean readable = true;
    private int standsFor;
    private int gradesRead;
    private @Nullable ParameterSet parameters;

    public void disk(Disk state) {
        disk = state;
    }

    /// Whether anything can be read.
    public void readable(boolean state) {
        readable = state;
    }

    /// A row from elsewhere: it is in the log, and no card knows.
    public void foreign(Event event) {
        log.add(event);
    }

    /// How many answers, submissions included, the log has.
    public long answers() {
        return log.stream().filter(event -> attempt(event).isPresent()).count();
    }

    @Override
    public void record(Move move) {
        if (disk == Disk.IS_FULL) {
            throw new StorageException("the disk is full");
        }
        var last = move.events().getLast().stamp().id();
        if (log.stream().noneMatch(event -> event.stamp().id().equals(last))) {
            move.events().forEach(this::append);
            move.asked().ifPresent(facts -> types.put(facts.edition(), facts.type()));
            standsFor += move.events().size();
            move.cards()
                    .forEach(card -> {
                        switch (card) {
                            case Fresh(var item) -> cards.remove(item);
                            case Known known -> cards.put(known.item(), known);
                        }
                    });
        }
        if (disk == Disk.LIES) {
            throw new StorageException("nobody knows whether it was stored");
        }
    }

    /// An erased document has no text in any version.
    private void append(Event event) {
        if (event instanceof Event.Erased(_, var erased)) {
            log.replaceAll(before ->
                    before instanceof Event.Written(var stamp, var document)
                                    && document.id().equals(erased)
                            ? new Event.Written(stamp, withoutText(document))
                            : before);
        }
        log.add(event);
    }

    private static Document withoutText(Document document) {
        return new Document(document.id(), document.kind(), document.about(), Optional.empty());
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Map<ItemId, Known> cards() {
        read();
        return Map.copyOf(cards);
    }

    @Override
    public int newItemsOn(LocalDate day) {
        read();
        return (int)
                log.stream()
                        .filter(event -> event.stamp().studyDay().equals(day))
                        .flatMap(event -> attempt(event).stream())
                        .filter(attempt -> attempt.asked().context().equals(Context.STUDY))
                        .filter(attempt -> attempt.before().recall().isEmpty())
                        .map(attempt -> attempt.asked().edition().id())
                        .filter(cards::containsKey)
                        .distinct()
                        .count();
    }

    @Override
    public Duration spentOn(LocalDate day) {
        read();
        return Spending.of(
                log.stream().filter(event -> event.stamp().studyDay().equals(day)).toList());
    }

    @Override
    public GradeTally grades() {
        read();
        gradesRead++;
        return Grades.of(log);
    }

    /// How often the grades were read.
    public int gradesRead() {
        return gradesRead;
    }

    @Override
    public Tempo tempo() {
        read();
        return Regrading.of(log, this::type).tempo();
    }

    /// As what was asked was known when it was asked.
    public Optional<ItemType> type(Edition edition) {
        return Optional.ofNullable(types.get(edition));
    }

    @Override
    public boolean current(ParameterSet wanted) {
        read();
        return wanted.equals(parameters) && standsFor == log.size();
    }

    @Override
    public void rebuild(Collection<Known> rebuilt, ParameterSet used) {
        cards.clear();
        rebuilt.forEach(card -> cards.put(card.item(), card));
        parameters = used;
        standsFor = log.size();
    }

    @Override
    public List<Event> events() {
        read();
        return List.copyOf(log);
    }

    /// Events come in the order in which they happened, so those that name others come after them.
    @Override
    public List<Event> eventsOf(ItemId item) {
        read();
        var found = new ArrayList<Event>();
        var named = new HashSet<UUID>();
        for (var event : log) {
            var about =
                    switch (event) {
                        case Answered(_, var attempt, _) -> of(attempt, item);
                        case Submitted(_, var attempt) -> of(attempt, item);
                        case Reset(_, var reset) -> reset.equals(item);
                        case DueSet(_, var set, _) -> set.equals(item);
                        case Assessed(_, var submitted, _) -> named.contains(submitted);
                        case Overridden(_, var answer, _) -> named.contains(answer);
                        case Undone(_, var action) -> named.contains(action);
                        case Redone(_, var undo) -> named.contains(undo);
                        case Event.Hinted(_, _, var hinted, _) -> hinted.equals(item);
                        case Event.Starred(_, var star) -> star.equals(item);
                        case Event.Unstarred(_, var star) -> star.equals(item);
                        case Event.Buried(_, var put) -> put.equals(item);
                        case Event.Suspended(_, var set, _) -> set.equals(item);
                        case Event.Resumed(_, var again) -> again.equals(item);
                        case Event.Wished _,
                                Event.Adopted _,
                                Event.Restored _,
                                Event.Session _,
                                Event.Written _,
                                Event.Erased _,
                                Event.Other _ ->
                                false;
                    };
            if (about) {
                found.add(event);
                named.add(event.stamp().id());
                named.add(event.stamp().action());
            }
        }
        return found;
    }

    @Override
    public List<Event> marks() {
        read();
        return log.stream()
                .filter(event ->
                        event instanceof Event.Suspended
                                || event instanceof Event.Resumed
                                || event instanceof Event.Starred
                                || event instanceof Event.Unstarred
                                || event instanceof Event.Buried
                                || event instanceof Event.Undone
                                || event instanceof Event.Redone)
                .toList();
    }

    @Override
    public List<Event> documents() {
        read();
        return log.stream()
                .filter(event ->
                        event instanceof Event.Written
                                || event instanceof Event.Erased
                                || event instanceof Undone
                                || event instanceof Redone)
                .toList();
    }

    @Override
    public List<Event> wishes() {
        read();
        return log.stream()
                .filter(event ->
                        event instanceof Event.Wished
                                || event instanceof Undone
                                || event instanceof Redone)
                .toList();
    }

    @Override
    public boolean isBlank() {
        read();
        return log.isEmpty();
    }

    @Override
    public Optional<Instant> newest() {
        read();
        return log.isEmpty() ? Optional.empty() : Optional.of(log.getLast().stamp().at());
    }

    private void read() {
        if (!readable) {
            throw new StorageException("the disk does not answer");
        }
    }

    private static boolean of(Attempt attempt, ItemId item) {
        return attempt.asked().edition().id().equals(item);
    }

    private static Optional<Attempt> attempt(Event event) {
        return switch (event) {
            case Answered(_, var attempt, _) -> Optional.of(attempt);
            case Submitted(_, var attempt) -> Optional.of(attempt);
            default -> Optional.empty();
        };
    }
}
