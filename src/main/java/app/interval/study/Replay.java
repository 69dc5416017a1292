package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.Version;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Event.Overridden;
import app.interval.domain.log.Event.Reset;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Stamp;
import app.interval.scheduling.MemoryModel;
import app.interval.scheduling.Scheduler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the log amounts to: the same cards the running program has, computed from nothing.
///
/// Memory is recomputed from grades and elapsed times; due dates are taken from the log, because
/// what chose them may have looked at the whole collection.
public final class Replay {

    private final MemoryModel model;
    private final Map<ItemId, Version> corrected;
    private final Judgements judgements;
    private final Map<ItemId, Known> cards = new HashMap<>();

    /// The answer each card comes from, and the item of each answer.
    private final Map<ItemId, UUID> newest = new HashMap<>();

    private final Map<UUID, ItemId> items = new HashMap<>();

    private Replay(MemoryModel model, Map<ItemId, Version> corrected, Judgements judgements) {
        this.model = model;
        this.corrected = corrected;
        this.judgements = judgements;
    }

    /// The cards after `log`, whose events are in the order of replay, if no key was ever wrong.
    public static Map<ItemId, Known> cards(List<Event> log, MemoryModel model) {
        return cards(log, model, Map.of());
    }

    /// The cards after `log`, whose events are in the order of replay.
    ///
    /// @param corrected by item, the first version whose key is right: an answer to an older one is
    ///   no evidence
    public static Map<ItemId, Known> cards(
            List<Event> log, MemoryModel model, Map<ItemId, Version> corrected) {
        var live = Cancelled.live(log);
        var replay = new Replay(model, corrected, Judgements.of(live));
        live.forEach(replay::learn);
        return Map.copyOf(replay.cards);
    }

    /// The state of `item` after its part of the log.
    ///
    /// @param corrected as in [#cards(List, MemoryModel, Map)]
    public static CardState card(
            ItemId item, List<Event> log, MemoryModel model, Map<ItemId, Version> corrected) {
        return Optional.<CardState>ofNullable(cards(log, model, corrected).get(item))
                .orElseGet(() -> new CardState.Fresh(item));
    }

    private void learn(Event event) {
        switch (event) {
            case Answered(var stamp, var attempt, _) -> answered(stamp, attempt);
            case Submitted(var stamp, var attempt) -> answered(stamp, attempt);
            case Assessed(var stamp, var submitted, var judgement) ->
                    decided(stamp, submitted, judgement);
            case Overridden(var stamp, var answer, var judgement) ->
                    decided(stamp, answer, judgement);
            case Reset(_, var item) -> cards.remove(item);
            case DueSet(_, var item, var due) ->
                    cards.computeIfPresent(item, (_, card) -> card.wanted(due));
            default -> {}
        }
    }

    private void answered(Stamp stamp, Attempt attempt) {
        var edition = attempt.asked().edition();
        var right = corrected.get(edition.id());
        if (right != null && edition.version().compareTo(right) < 0) {
            return;
        }
        judgements
                .of(stamp.id())
                .flatMap(Judgement::scheduled)
                .ifPresent(scheduled -> learn(edition.id(), scheduled, stamp));
    }

    private void learn(ItemId item, Scheduled scheduled, Stamp stamp) {
        var before =
                Optional.<CardState>ofNullable(cards.get(item))
                        .orElseGet(() -> new CardState.Fresh(item));
        var due = scheduled.dueAt();
        cards.put(item, Scheduler.known(model, before, scheduled.grade(), stamp.at(), due));
        newest.put(item, stamp.id());
        items.put(stamp.id(), item);
    }

    /// A date is chosen when the answer is judged, so it goes before dates set since the answer.
    private void decided(Stamp stamp, UUID answer, Judgement judgement) {
        var item = items.get(answer);
        if (item != null
                && answer.equals(newest.get(item))
                && judgements.counts(answer, stamp.id())) {
            judgement
                    .scheduled()
                    .ifPresent(scheduled ->
                            cards.computeIfPresent(
                                    item, (_, card) -> card.wanted(scheduled.dueAt())));
        }
    }
}
