package app.interval.study;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.Settings;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.scheduling.MemoryModel;
import app.interval.scheduling.Scheduler;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Does everything a learner can do, in no sensible order: the same seed, the same moves.
public final class RandomLearner {

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Apia");

    private final Random random;
    private final FakeStamps stamps;
    private final MemoryModel model;
    private final Supplier<Journal> reopening;
    private Sitting sitting;

    /// @param reopening closes the journal and opens it again
    public RandomLearner(long seed, MemoryModel model, Supplier<Journal> reopening) {
        this.random = new Random(seed);
        this.stamps = new FakeStamps(seed, Instant.parse("2026-03-27T20:00:00Z"));
        this.model = model;
        this.reopening = reopening;
        this.sitting = sit();
    }

    /// One move.
    public void move() {
        time();
        switch (random.nextInt(12)) {
            case 0, 1 -> sitting.undo();
            case 2 -> sitting.redo();
            case 3 -> sitting.next();
            case 4 -> {
                if (random.nextInt(4) == 0) {
                    sitting.end();
                }
            }
            case 5 -> {
                if (random.nextInt(6) == 0) {
                    sitting = sit();
                }
            }
            default -> goOn();
        }
    }

    private void goOn() {
        switch (sitting.table()) {
            case Asking(var turn) -> answer(turn);
            case Revealed(var turn, _, _, _) -> {
                var ticks = List.of(1, 2, 3).subList(0, random.nextInt(4));
                sitting.assess(Grade.of(random.nextInt(1, 5)), ticks);
            }
            case Table.Judged _ -> sitting.next();
            case Over _ -> sitting = sit();
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
                    default -> new Thought();
                };
        if (answer instanceof Thought) {
            sitting.reveal(answer, effort());
        } else {
            sitting.answer(answer, effort());
        }
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

    private Sitting sit() {
        var date = Optional.of(stamps.stamp().studyDay().plusDays(random.nextInt(60)));
        var defaults = Settings.DEFAULT;
        var goal =
                new Settings.Goal(
                        defaults.goal().level(), random.nextBoolean() ? date : Optional.empty());
        var settings = defaults.with(goal).retaining(random.nextDouble(0.7, 0.97));
        var study =
                new Study(
                        FakeBank.sample(),
                        reopening.get(),
                        () -> new Scheduler(model, settings),
                        stamps,
                        StudyFixture.PLAYABLE);
        return study.begin(new Length.Questions(random.nextInt(1, 15)));
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
