package app.interval.study;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.ParameterSet;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Event;
import app.interval.scheduling.GradeTally;
import app.interval.scheduling.Tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The learner's log and memory, as the study use cases need them. Each method is one whole
/// transaction; what it wrote survives a killed program and a power cut when it returns.
///
/// Every method throws [StorageException] if it could not do its work.
public interface Journal extends History {

    /// One action of the learner: what is appended to the log, and where cards stand afterwards.
    ///
    /// @param asked the item of the first event, if it was answered
    /// @param cards the new states of cards that moved; fresh ones are forgotten
    record Move(List<Event> events, Optional<ItemFacts> asked, List<CardState> cards) {

        public Move {
            events = List.copyOf(events);
            cards = List.copyOf(cards);
        }

        /// One event by which no card moves.
        static Move of(Event event) {
            return new Move(List.of(event), Optional.empty(), List.of());
        }
    }

    /// Appends the move's events and moves its cards, all or nothing. Repeating a move that was
    /// stored, though the caller was told otherwise, stores nothing twice.
    void record(Move move);

    /// What the clock showed when this device wrote its newest event; if it wrote none, the latest
    /// of what the clocks of the others showed at theirs. Empty if the log is.
    Optional<Instant> newest();

    /// What was begun and not handed in.
    Drafts drafts();

    /// Every card there is.
    Map<ItemId, Known> cards();

    /// How many items were answered on `day` for the first time, as far as the answers count.
    int newItemsOn(LocalDate day);

    /// What study took of `day`, as [Spending] has it.
    Duration spentOn(LocalDate day);

    /// How fast the learner answered of late, as [Regrading#tempo] has it.
    Tempo tempo();

    /// How often each grade was given of late, as [Grades] has it.
    GradeTally grades();

    /// Whether the cards stand for the whole log under `parameters`.
    boolean current(ParameterSet parameters);

    /// Puts `cards` in place of all cards: they are derived, the log is the truth. Notes the
    /// parameters they were computed with, in the log too if they are new there.
    void rebuild(Collection<Known> cards, ParameterSet parameters);
}
