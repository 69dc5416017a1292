package app.interval.study;

import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Resumed;
import app.interval.domain.log.Event.Suspended;
import app.interval.domain.log.Event.Why;
import app.interval.domain.log.Stamp;
import app.interval.study.Journal.Move;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is set aside: not asked, but never out of sight. Changed on the queue of moves only, and
/// not while a session is on.
///
/// What is done here is one of the deeds that [Undoing] takes back.
public final class Shelf {

    private final ItemBank bank;
    private final Journal journal;
    private final Stamps stamps;
    private final Deeds deeds;

    /// @param bank items that left it are left out
    Shelf(ItemBank bank, Journal journal, Stamps stamps, Deeds deeds) {
        this.bank = bank;
        this.journal = journal;
        this.stamps = stamps;
        this.deeds = deeds;
    }

    /// An item that is not asked.
    ///
    /// @param since day of study
    public record Entry(Remedy remedy, LocalDate since, Why why) {

        public ItemFacts facts() {
            return remedy.facts();
        }
    }

    /// What is set aside, the oldest first.
    ///
    /// @throws StorageException if the log cannot be read
    public List<Entry> entries() {
        var published =
                bank.published().stream().collect(Collectors.toMap(ItemFacts::id, facts -> facts));
        var cards = journal.cards();
        return Marks.of(journal.marks(), cards).aside().values().stream()
                .flatMap(aside ->
                        Stream.ofNullable(published.get(aside.item()))
                                .map(facts -> entry(aside, facts, cards)))
                .toList();
    }

    private Entry entry(Suspended aside, ItemFacts facts, Map<ItemId, Known> cards) {
        var lapses = Optional.ofNullable(cards.get(facts.id())).map(Known::lapses).orElse(0);
        return new Entry(Remedy.of(facts, lapses, bank), aside.stamp().studyDay(), aside.why());
    }

    /// The whole item.
    public Item item(ItemId id) {
        return bank.item(id);
    }

    /// Asks `item` again, when it is due.
    ///
    /// @throws StorageException if nothing was stored
    public void takeUp(ItemId item) {
        store(Done.Kind.RESUME, item, new Resumed(stamp(), item));
    }

    /// Does not ask `item` until it is taken up.
    ///
    /// @throws StorageException if nothing was stored
    public void setAside(ItemId item) {
        store(Done.Kind.SUSPEND, item, new Suspended(stamp(), item, Why.WISH));
    }

    private Stamp stamp() {
        return stamps.stamp(stamps.id());
    }

    private void store(Done.Kind kind, ItemId item, Event event) {
        var title = bank.item(item).facts().label().title();
        var move = new Move(List.of(event), Optional.empty(), List.of());
        journal.record(move);
        deeds.did(Step.elsewhere(new Done(kind, item, title), move));
    }
}
