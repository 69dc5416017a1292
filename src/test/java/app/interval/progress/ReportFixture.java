package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.Wish;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Task.Flashcard;
import app.interval.domain.item.Version;
import app.interval.domain.log.Outcome;
import app.interval.domain.text.RichText;
import app.interval.study.FakeItems;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.ItemBank;
import app.interval.study.Preferences;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A learner whose report has something under every heading, made answer by answer.
///
/// Databases and async weigh twice as much as documentation; the day is 21 November 2026.
public final class ReportFixture implements ItemBank, Trail {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Trace> answers = new ArrayList<>();
    private final Map<ItemId, Instant> due = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final FakeStamps stamps = new FakeStamps();
    private final Preferences preferences = new Preferences(new FakeJournal());
    private String words = "";

    /// Nothing answered, nothing wished.
    public static Report empty() {
        return new ReportFixture().report();
    }

    /// Enough first answers at mid level, some of each kind, an interview in 20 days.
    public static Report rich() {
        return rich("");
    }

    /// The same with `words` at the end of every name and text.
    public static Report rich(String words) {
        var fixture = new ReportFixture();
        fixture.words = words;
        fixture.wish(new Wish.Interview(Optional.of(TODAY.plusDays(20))), new Wish.Minutes(40));
        fixture.asked("databases/isolation#m1", 10, 4);
        fixture.asked("databases/isolation#m2", 6, 5);
        fixture.asked("async/event-loop#m1", 8, 7);
        fixture.asked("databases/isolation#e1", 4, 3);
        fixture.aided("databases/migrations#m1");
        fixture.takenBack("databases/migrations#m1");
        fixture.selfGraded("docs/style#m1");
        fixture.due(3);
        return fixture.report();
    }

    public void wish(Wish... wishes) {
        preferences.wish(Arrays.asList(wishes), stamps);
    }

    /// Puts `count` new items into the bank and answers them for the first time.
    public void asked(String objective, int count, int right) {
        for (var i = 0; i < count; i++) {
            answer(add(objective), false, Optional.of(outcome(i < right, false)));
        }
    }

    public void aided(String objective) {
        answer(add(objective), true, Optional.of(outcome(true, false)));
    }

    public void takenBack(String objective) {
        answer(add(objective), false, Optional.empty());
    }

    public void selfGraded(String objective) {
        answer(add(objective), false, Optional.of(outcome(true, true)));
    }

    /// The first `count` items are due, one a day from today on.
    public void due(int count) {
        for (var i = 0; i < count; i++) {
            due.put(items.get(i).id(), stamps.now().plus(Duration.ofDays(i)));
        }
    }

    public Report report() {
        return new Progress(this, this, preferences, stamps).report("0.1.0");
    }

    private Item add(String objective) {
        var task = new Flashcard(RichText.of("Answer"), List.of(RichText.of("point")));
        var item =
                FakeItems.item(
                        items.size() + 1,
                        objective,
                        ItemType.FLASHCARD,
                        task,
                        Duration.ofSeconds(90));
        items.add(item);
        return item;
    }

    /// Three answers a day, the first one some days ago.
    private void answer(Item item, boolean aided, Optional<Outcome> outcome) {
        var facts = item.facts();
        answers.add(
                new Trace(
                        new Trace.Asked(
                                facts.id(),
                                facts.edition().version(),
                                facts.topic(),
                                facts.level()),
                        new Trace.Sat(
                                TODAY.minusDays(20).plusDays(answers.size() / 3),
                                Duration.ofSeconds(100)),
                        aided,
                        outcome));
    }

    private static Outcome outcome(boolean right, boolean selfGraded) {
        return new Outcome(right, right ? 1 : 0, selfGraded);
    }

    @Override
    public List<Trace> answers() {
        return answers;
    }

    @Override
    public Map<ItemId, Instant> due() {
        return due;
    }

    @Override
    public List<ItemFacts> published() {
        return items.stream().map(Item::facts).toList();
    }

    @Override
    public Item item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public Map<ItemId, Version> corrected() {
        return Map.of();
    }

    @Override
    public String hash() {
        return "0123456789abcdef".repeat(4);
    }

    @Override
    public Curriculum curriculum() {
        return new Curriculum(
                List.of(
                        area(
                                "databases",
                                40,
                                topic("databases/isolation", 1, "e1", "m1", "m2", "s1"),
                                topic("databases/locking", 1, "m1"),
                                topic("databases/migrations", 2, "m1"),
                                topic("databases/columns", 1, "s1")),
                        area(
                                "async",
                                40,
                                topic("async/event-loop", 1, "m1"),
                                topic("async/cancellation", 1, "m1", "s1")),
                        area("docs", 20, topic("docs/style", 1, "m1"), topic("docs/adr", 1, "m1"))),
                Map.of(),
                Map.of(
                        "databases/isolation-levels", "databases/isolation",
                        "servers/loop", "async/event-loop"));
    }

    private Area area(String id, int weight, Topic... topics) {
        var weights = Arrays.stream(Level.values()).collect(Collectors.toMap(l -> l, _ -> weight));
        return new Area(id, "Area " + id + words, "why", weights, List.of(topics));
    }

    private Topic topic(String address, int tier, String... ids) {
        var objectives =
                Arrays.stream(ids)
                        .map(id -> new Objective(address + "#" + id))
                        .collect(
                                Collectors.toMap(
                                        o -> o, o -> "Explain `" + o.address() + "` here" + words));
        return new Topic(address, "Topic " + address + words, tier, List.of(), objectives);
    }
}
