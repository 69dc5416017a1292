package app.interval.study;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Behavioural;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.Coding;
import app.interval.domain.item.Task.FindBug;
import app.interval.domain.item.Task.Flashcard;
import app.interval.domain.item.Task.Match;
import app.interval.domain.item.Task.Open;
import app.interval.domain.item.Task.Order;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Assessment;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Assessment.Rated;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Context;
import app.interval.grading.Grader;
import app.interval.scheduling.MemoryModel;
import app.interval.scheduling.Scheduler;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Does everything a learner can do, in no sensible order: the same seed, the same moves.
public final class RandomLearner {

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Apia");

    /// What is asked: items of every type.
    public static final FakeBank BANK = FakeBank.ofEveryType();

    private static final List<Scope> SCOPES =
            List.of(
                    new Scope.Failed(),
                    new Scope.Misjudged(),
                    new Scope.Starred(),
                    new Scope.Leeches());

    private final Random random;
    private final FakeStamps stamps;
    private final MemoryModel model;
    private final Supplier<Journal> reopening;
    private Study study;
    private Sitting sitting;

    /// @param reopening closes the journal and opens it again
    public RandomLearner(long seed, MemoryModel model, Supplier<Journal> reopening) {
        this.random = new Random(seed);
        this.stamps = new FakeStamps(seed, Instant.parse("2026-03-27T20:00:00Z"));
        this.model = model;
        this.reopening = reopening;
        this.study = study();
        this.sitting = study.begin(request());
    }

    /// One move.
    public void move() {
        time();
        switch (random.nextInt(14)) {
            case 0, 1 -> sitting.undo();
            case 2 -> sitting.redo();
            case 3 -> sitting.next();
            case 4 -> rarely(sitting::end);
            case 5 -> rarely(() -> sitting = sit());
            case 6 -> rarely(this::comeBack);
            case 7 -> mark();
            default -> goOn();
        }
    }

    private void rarely(Runnable what) {
        if (random.nextInt(5) == 0) {
            what.run();
        }
    }

    /// Leaves, or is cut off, and goes on in a program that knows nothing but the log.
    private void comeBack() {
        if (random.nextBoolean()) {
            sitting.pause();
        }
        study = study();
        sitting = study.unfinished().map(study::resume).orElseGet(() -> study.begin(request()));
    }

    /// Says something about the item on the table.
    private void mark() {
        if (sitting.isDisputable() && random.nextInt(3) > 0) {
            sitting.override();
            return;
        }
        var acts = List.copyOf(sitting.acts());
        acts.stream().skip(random.nextInt(4)).findFirst().ifPresent(sitting::act);
    }

    /// Takes up what was set aside, or nothing would be left to ask.
    private void takeUp() {
        var shelf = study.shelf();
        shelf.entries().forEach(entry -> shelf.takeUp(entry.facts().id()));
    }

    private void goOn() {
        switch (sitting.table()) {
            case Asking(var turn) -> answer(turn);
            case Revealed(var turn, _, _, _) -> sitting.assess(assessment(turn.item().task()));
            case Table.Judged _ -> sitting.next();
            case Over _ -> {
                stamps.pass(Duration.ofSeconds(random.nextLong(3 * 86_400)));
                sitting = sit();
            }
        }
    }

    private void answer(Turn turn) {
        if (random.nextInt(6) == 0) {
            sitting.answer(new GaveUp(), effort());
            return;
        }
        var right = random.nextInt(3) > 0;
        Answer answer =
                switch (turn.item().task()) {
                    case Choice choice -> new Picked(right ? choice.correct() : Set.of("b"));
                    case PredictOutput predict -> new Typed(right ? predict.output() : "None");
                    case FindBug _ -> new Picked(Set.of(right ? "4" : "1"));
                    case Cloze cloze ->
                            new Filled(Map.of("1", "range(3)", "2", text(right)), chosen());
                    case Order order ->
                            new Ordered(right ? order.accepted().getLast() : turn.order());
                    case Match _ ->
                            new Matched(Map.of("1", "1", "2", "2", "3", right ? "3" : "x1"));
                    case Coding _, Behavioural _ -> new Typed(text(right));
                    case Flashcard _, Open _ -> new Thought();
                };
        if (Grader.points(turn.item().task()) > 0 || !Grader.rubric(turn.item().task()).isEmpty()) {
            sitting.reveal(answer, effort());
        } else {
            sitting.answer(answer, effort());
        }
    }

    private static String text(boolean right) {
        return right ? "n*2" : "n ** 2";
    }

    private Set<String> chosen() {
        return random.nextBoolean() ? Set.of("2") : Set.of();
    }

    private Assessment assessment(Task task) {
        var rubric = Grader.rubric(task);
        if (rubric.isEmpty()) {
            var ticks = List.of(1, 2, 3).subList(0, random.nextInt(Grader.points(task) + 1));
            return new Graded(Grade.of(random.nextInt(1, 5)), ticks);
        }
        var levels = new HashMap<Integer, Level>();
        for (int dimension = 1; dimension <= rubric.size(); dimension++) {
            var reached = random.nextInt(4);
            if (reached > 0) {
                levels.put(dimension, List.of(Level.values()).get(reached - 1));
            }
        }
        return new Rated(levels);
    }

    /// Mostly a minute or so; sometimes hours or days; sometimes the clock is set, or the learner
    /// travels.
    private void time() {
        var kind = random.nextInt(30);
        if (kind == 0) {
            stamps.pass(Duration.ofSeconds(-random.nextLong(4 * 86_400)));
        } else if (kind < 3) {
            stamps.pass(Duration.ofSeconds(random.nextLong(20 * 86_400)));
        } else if (kind < 5) {
            stamps.pass(Duration.ofSeconds(random.nextLong(8 * 3_600)));
        } else if (kind == 5) {
            stamps.travelTo(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        } else {
            stamps.pass(Duration.ofNanos(random.nextLong(200_000_000_000L)));
        }
    }

    /// In the same program or in another.
    private Sitting sit() {
        if (random.nextBoolean()) {
            study = study();
        }
        rarely(this::takeUp);
        return study.begin(request());
    }

    private Request request() {
        var length = new Length.Questions(random.nextInt(1, 15));
        var narrow = random.nextInt(6) == 0;
        var scope = narrow ? SCOPES.get(random.nextInt(SCOPES.size())) : new Scope.All();
        var request = new Request(length, scope, Context.STUDY);
        return random.nextInt(4) == 0 ? request.asPractice() : request;
    }

    private Study study() {
        var date = Optional.of(stamps.stamp().studyDay().plusDays(random.nextInt(60)));
        var defaults = Settings.DEFAULT;
        var goal =
                new Settings.Goal(
                        defaults.goal().level(), random.nextBoolean() ? date : Optional.empty());
        var settings = defaults.with(goal).retaining(random.nextDouble(0.7, 0.97));
        return new Study(
                BANK,
                reopening.get(),
                () -> new Scheduler(model, settings),
                stamps,
                Set.of(ItemType.values()));
    }

    private Effort effort() {
        var certainty =
                random.nextBoolean()
                        ? Optional.of(Certainty.of(random.nextInt(1, 4)))
                        : Optional.<Certainty>empty();
        var spent = new Spent(Duration.ofNanos(random.nextLong(90_000_000_000L)), Duration.ZERO);
        return new Effort(random.nextInt(2), 1, certainty, OptionalDouble.empty(), spent);
    }
}
