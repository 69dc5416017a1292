package app.interval.study;

import static java.util.stream.Collectors.toSet;

import app.interval.domain.CardState;
import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Stamp;
import app.interval.planning.Terms.Spent;
import app.interval.scheduling.Scheduler;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Begins sessions and says what waits for the learner.
public final class Study {

    /// A session that was left is looked for among so many marks: some twenty sessions and more.
    private static final int REMEMBERED = 60;

    private final ItemBank bank;
    private final Journal journal;
    private final Supplier<Scheduler> scheduler;
    private final Stamps stamps;
    private final Set<ItemType> playable;
    private final Deeds deeds = new Deeds();
    private final OwnShares shares;
    private final Mover mover = new Mover();
    private final Undoing undoing = new Undoing(this);
    private final Notes notes = new Notes(this);

    /// @param scheduler under the settings in force
    /// @param playable types of items that can be shown
    public Study(
            ItemBank bank,
            Journal journal,
            Supplier<Scheduler> scheduler,
            Stamps stamps,
            Set<ItemType> playable) {
        this.bank = bank;
        this.journal = journal;
        this.scheduler = scheduler;
        this.stamps = stamps;
        this.playable = Set.copyOf(playable);
        this.shares = new OwnShares(journal);
    }

    /// The present, from the clock and the wishes in force alone; reads nothing.
    public Present present() {
        var now = stamps.stamp(stamps.id());
        var time = now.at().atZone(now.zone()).toLocalTime();
        return new Present(now.studyDay(), time, scheduler().settings());
    }

    /// Whether the clock is to be asked about before anything is stored.
    ///
    /// @throws StorageException if the log cannot be read
    public Optional<Behind> behind() {
        return Behind.of(stamps.stamp(stamps.id()), journal.newest());
    }

    /// What waits now.
    public Agenda agenda() {
        return outlook().agenda();
    }

    /// What waits now, what it is about, and what comes after it.
    public Outlook outlook() {
        var now = now();
        var shown = shown();
        var deck = decks().all(now);
        var today = Today.of(deck, scheduler().settings(), now, journal.spentOn(now.studyDay()));
        return new Outlook(
                today.agenda(bank.published().size() - shown.size()),
                Outlook.Subject.of(today.plan(), bank.curriculum()),
                deck.interview(),
                deck.upcoming(now.at()).map(at -> comeback(now, at)));
    }

    /// Why `item` comes back when it does, or has no date yet; as of now.
    ///
    /// @throws StorageException if the log cannot be read
    public Explanation explain(ItemId item) {
        var log = journal.eventsOf(item);
        return switch (replayed(item, log)) {
            case Fresh _ -> new Explanation.Unmet(item, Decision.anyAnswer(log));
            case Known card ->
                    explainer(aside(Map.of(item, card))).explain(card, Decision.of(card, log));
        };
    }

    /// The same for an item that was judged just now; reads nothing.
    ///
    /// @throws NoSuchElementException if its date did not move
    public Explanation.Met explain(Judged judged) {
        var verdict = judged.verdict();
        var moved = verdict.moved().orElseThrow();
        var before = moved.chance().before();
        var zone = now().zone();
        var decision =
                verdict.judgement().scheduled().map(what -> new Decision(what, before, zone));
        var aside = judged.remedy().map(_ -> Set.of(moved.card().item())).orElse(Set.of());
        return explainer(aside).explain(moved.card(), decision);
    }

    private Explainer explainer(Set<ItemId> aside) {
        var now = stamps.stamp(stamps.id());
        return new Explainer(scheduler(), now.at(), now.zone(), aside);
    }

    private Comeback comeback(Stamp now, Instant due) {
        return Comeback.from(now.at(), due, now.zone(), scheduler().settings());
    }

    /// Time an informed person needs for a question, on average over all that can be shown; zero if
    /// there are none.
    public Duration perQuestion() {
        var shown = shown();
        return shown.isEmpty()
                ? Duration.ZERO
                : shown.stream()
                        .map(ItemFacts::expected)
                        .reduce(Duration.ZERO, Duration::plus)
                        .dividedBy(shown.size());
    }

    /// Begins a session of today's plan.
    ///
    /// @throws StorageException if its start could not be stored; then there is no session
    public Sitting begin(Length length) {
        return begin(Request.of(length));
    }

    /// Begins a session and notes it in the log.
    ///
    /// @throws StorageException if its start could not be stored; then there is no session
    public Sitting begin(Request request) {
        var stamp = now();
        shares.forget();
        var deck = decks().of(request, stamp, 0);
        note(new Event.Session(stamp, Mark.START, stamp.id(), Terms.of(request)));
        var sofar = new Sofar(stamp.at(), Tally.NONE, List.of(), summary(Tally.NONE, deck, stamp));
        return new Sitting(this, stamp.id(), request, deck, sofar);
    }

    /// The same, the first question on the table.
    public Sitting sit(Request request) {
        var sitting = begin(request);
        sitting.next();
        return sitting;
    }

    /// How many questions a session could ask now, without those it would ask again.
    ///
    /// @throws StorageException if the log cannot be read
    public int stock(Request request) {
        var now = now();
        return decks().of(request, now, 0).stock(now.at());
    }

    /// The session that was last left before its end or cut off. Others may have begun since: it
    /// waits until it is gone on with, let go, or many others later.
    ///
    /// @throws StorageException if the log cannot be read
    public Optional<Unfinished> unfinished() {
        return journal.leftSessions(REMEMBERED).stream()
                .flatMap(start -> Unfinished.of(journal.session(start)).stream())
                .findFirst();
    }

    /// Ends a session that was left; its answers count as before.
    ///
    /// @throws StorageException if that could not be stored
    public void letGo(Unfinished unfinished) {
        note(new Event.Session(now(), Mark.END, unfinished.session()));
    }

    /// Takes a session up where it was, with what lay on its table.
    ///
    /// @throws StorageException if that could not be stored, or its next question not be read
    public Sitting resume(Unfinished unfinished) {
        var stamp = now();
        var request = unfinished.request();
        shares.forget();
        var deck = decks().of(request, stamp, Resumption.met(unfinished, bank));
        note(new Event.Session(stamp, Mark.CONTINUE, unfinished.session()));
        var sofar =
                new Resumption(unfinished, bank, deck, this::misjudged)
                        .sofar(stamp.at(), summary(Tally.NONE, deck, stamp));
        var sitting = new Sitting(this, unfinished.session(), request, deck, sofar);
        if (sitting.table() instanceof Over) {
            unfinished
                    .onTable()
                    .or(() -> begunIn(unfinished.session()))
                    .ifPresentOrElse(sitting::ask, sitting::next);
        }
        return sitting;
    }

    /// The question to which an answer was begun last, where a session was cut off.
    private Optional<ItemId> begunIn(UUID session) {
        return journal.drafts()
                .last()
                .filter(begun -> begun.session().equals(session))
                .map(begun -> begun.edition().id());
    }

    /// A move that could not be stored before is stored first.
    private void note(Event event) {
        mover.retry();
        journal.record(Journal.Move.of(event));
    }

    /// What a session came to until now.
    Over summary(Tally tally, Deck deck, Stamp now) {
        return new Over(Summary.of(tally, deck, due -> comeback(now, due), now.at()));
    }

    /// The day on which a known item was last answered surely and wrongly, until it is answered
    /// rightly on a later one.
    Optional<LocalDate> misjudged(CardState card) {
        return card instanceof Known(var item, _, _, _, _)
                ? Misses.misjudged(item, journal.eventsOf(item))
                : Optional.empty();
    }

    /// The items a session of [Scope.Misjudged] is about, the one answered last first.
    ///
    /// @throws StorageException if the log cannot be read
    public List<Misjudged> misjudged() {
        var known = shown().stream().map(ItemFacts::id).collect(toSet());
        return Misses.misjudged(journal.results()).sequencedEntrySet().reversed().stream()
                .filter(entry -> known.contains(entry.getKey()))
                .map(entry ->
                        Misjudged.of(
                                bank.item(entry.getKey()),
                                entry.getValue(),
                                journal.eventsOf(entry.getKey())))
                .toList();
    }

    /// What a plan hangs on, as it is now.
    ///
    /// @throws StorageException if the log cannot be read
    public Plan plan() {
        var now = stamps.stamp(stamps.id());
        var today =
                new Spent(
                        journal.spentOn(now.studyDay()).toSeconds() / 60.0,
                        journal.newItemsOn(now.studyDay()));
        var cards = journal.cards();
        shares.forget();
        var stock = new Plan.Stock(shown(), cards, aside(cards), bank.curriculum(), today);
        return new Plan(stock, scheduler().model(), shares.get(), now);
    }

    /// Every known item that is asked, the one wanted soonest first.
    ///
    /// @throws StorageException if the log cannot be read
    public List<Coming> coming() {
        var now = stamps.stamp(stamps.id());
        var cards = journal.cards();
        var aside = aside(cards);
        return shown().stream()
                .filter(facts -> !aside.contains(facts.id()))
                .flatMap(facts ->
                        Stream.ofNullable(cards.get(facts.id()))
                                .map(card -> coming(facts, card, now)))
                .sorted(
                        Comparator.comparing((Coming coming) -> coming.back().at())
                                .thenComparing(coming -> coming.facts().id().toString()))
                .toList();
    }

    private Coming coming(ItemFacts facts, Known card, Stamp now) {
        var ahead = Repetitions.isOfClockAhead(card, now.at());
        var recall = scheduler().recall(card, ahead ? card.dueAt() : now.at()).orElse(0);
        return new Coming(facts, comeback(now, ahead ? now.at() : card.dueAt()), recall);
    }

    /// What the learner writes.
    public Documents documents() {
        return new Documents(journal, stamps);
    }

    /// The notes in which every one of the words between blanks occurs, the one written last first.
    ///
    /// @throws StorageException if the log cannot be read
    public List<Noted> noted(String words) {
        return notes.search(words, bank);
    }

    Notes notes() {
        return notes;
    }

    /// What is set aside.
    public Shelf shelf() {
        return new Shelf(bank, journal, stamps, deeds);
    }

    private List<ItemFacts> shown() {
        return bank.published().stream().filter(facts -> playable.contains(facts.type())).toList();
    }

    private Decks decks() {
        return new Decks(bank, journal, scheduler(), shown(), shares.get());
    }

    private Set<ItemId> aside(Map<ItemId, Known> cards) {
        return Marks.of(journal.marks(), cards).aside().keySet();
    }

    /// Where `item` stands after `log`, its part of the log.
    CardState replayed(ItemId item, List<Event> log) {
        return Replay.card(item, log, scheduler().model(), bank.corrected());
    }

    Stamp now() {
        return stamps.stamp(stamps.id());
    }

    /// Takes back what was done in sessions, and brings it forth again, while none is on.
    public Undoing undoing() {
        return undoing;
    }

    /// What was done since the program was started.
    Deeds deeds() {
        return deeds;
    }

    /// Makes the moves of all sessions, and of home.
    Mover mover() {
        return mover;
    }

    /// Types of items that can be shown.
    public Set<ItemType> playable() {
        return playable;
    }

    /// The map of what can be asked, for the names of topics and sources.
    public Curriculum curriculum() {
        return bank.curriculum();
    }

    Remedy remedy(ItemFacts facts, int lapses) {
        return Remedy.of(facts, lapses, bank);
    }

    Item item(ItemId id) {
        return bank.item(id);
    }

    Journal journal() {
        return journal;
    }

    Scheduler scheduler() {
        return scheduler.get();
    }

    Stamps stamps() {
        return stamps;
    }
}
