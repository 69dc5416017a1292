package app.interval.study;

import static java.util.stream.Collectors.toMap;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.CardState.Known;
import app.interval.domain.ItemId;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Event;
import app.interval.domain.log.Stamp;
import app.interval.planning.GradeShares;
import app.interval.planning.Planner;
import app.interval.planning.Terms.Spent;
import app.interval.planning.Weights;
import app.interval.scheduling.Scheduler;
import app.interval.study.Table.Judged;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Begins sessions and says what waits for the learner.
public final class Study {

    private final ItemBank bank;
    private final Journal journal;
    private final Supplier<Scheduler> scheduler;
    private final Stamps stamps;
    private final Set<ItemType> playable;

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
        var now = stamps.stamp(stamps.id());
        var shown = shown();
        var deck = deck(shown, now);
        var today = Today.of(deck, scheduler().settings(), now, spent(now.studyDay()));
        return new Outlook(
                today.agenda(bank.published().size() - shown.size()),
                Outlook.Subject.of(today.plan(), bank.curriculum()),
                deck.interview(),
                deck.upcoming(now.at()).map(at -> comeback(now, at)));
    }

    /// Expected time of everything answered on `day`; what left the bank since counts nothing.
    private Duration spent(LocalDate day) {
        var expected = bank.published().stream().collect(toMap(ItemFacts::id, ItemFacts::expected));
        return journal.askedOn(day).stream()
                .map(item -> expected.getOrDefault(item, Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Why `item` comes back when it does, or has no date yet; as of now.
    ///
    /// @throws StorageException if the log cannot be read
    public Explanation explain(ItemId item) {
        var log = journal.eventsOf(item);
        return switch (Replay.card(item, log, scheduler().model(), bank.corrected())) {
            case Fresh _ -> new Explanation.Unmet(item, Decision.anyAnswer(log));
            case Known card ->
                    explainer(aside(Map.of(item, card))).explain(card, Decision.of(card, log));
        };
    }

    /// The same for an item that was judged just now; reads nothing.
    public Explanation.Met explain(Judged judged) {
        var verdict = judged.verdict();
        var before = verdict.chance().before();
        var zone = stamps.stamp(stamps.id()).zone();
        var decision =
                verdict.judgement().scheduled().map(what -> new Decision(what, before, zone));
        var aside = judged.remedy().map(_ -> Set.of(verdict.card().item())).orElse(Set.of());
        return explainer(aside).explain(verdict.card(), decision);
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

    /// Begins a session and notes it in the log.
    public Sitting begin(Length length) {
        var stamp = stamps.stamp(stamps.id());
        var start = new Event.Session(stamp, Event.Mark.START, stamp.id());
        journal.record(new Journal.Move(List.of(start), Optional.empty(), List.of()));
        return new Sitting(this, length, stamp, deck(shown(), stamp));
    }

    /// What a plan hangs on, as it is now.
    ///
    /// @throws StorageException if the log cannot be read
    public Plan plan() {
        var now = stamps.stamp(stamps.id());
        var today =
                new Spent(
                        spent(now.studyDay()).toSeconds() / 60.0,
                        journal.newItemsOn(now.studyDay()));
        var cards = journal.cards();
        var stock = new Plan.Stock(shown(), cards, aside(cards), bank.curriculum(), today);
        return new Plan(stock, scheduler().model(), now);
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
        var recall = scheduler().recall(card, now.at()).orElse(0);
        return new Coming(facts, comeback(now, card.dueAt()), recall);
    }

    /// What the learner writes.
    public Documents documents() {
        return new Documents(journal, stamps);
    }

    /// What is set aside.
    public Shelf shelf() {
        return new Shelf(bank, journal, stamps);
    }

    private List<ItemFacts> shown() {
        return bank.published().stream().filter(facts -> playable.contains(facts.type())).toList();
    }

    private Deck deck(List<ItemFacts> shown, Stamp now) {
        var settings = scheduler().settings();
        var cards = journal.cards();
        var weights = Weights.of(bank.curriculum(), settings.goal().level()).shares(shown);
        Function<Instant, LocalDate> studyDay = at -> settings.studyDay(at, now.zone());
        var choice =
                new Deck.Choice(
                        new Repetitions(
                                new Planner(scheduler().model(), GradeShares.USUAL),
                                Horizon.of(settings, now),
                                Repetitions.stakes(shown, weights),
                                at -> settings.begins(studyDay.apply(at), now.zone())),
                        new Order(settings.pace().newShare(), newAllowed(now.studyDay())),
                        Duration.ofMinutes(settings.pace().minutes()));
        return new Deck(
                NewOrder.of(shown, bank.curriculum(), settings.goal().level(), weights),
                cards,
                aside(cards),
                choice,
                new DueDays(bank.published(), studyDay));
    }

    private Set<ItemId> aside(Map<ItemId, Known> cards) {
        return Aside.of(journal.suspensions(), cards).items().keySet();
    }

    private int newAllowed(LocalDate day) {
        var limit = scheduler().settings().pace().newItems();
        return Math.max(0, limit - journal.newItemsOn(day));
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
