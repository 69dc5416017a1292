package app.interval.durability;

import app.interval.domain.Settings;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.Picked;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Stamp;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.MemoryModel;
import app.interval.scheduling.Scheduler;
import app.interval.study.Journal;
import app.interval.study.Length.Questions;
import app.interval.study.Sitting;
import app.interval.study.Stamps;
import app.interval.study.Study;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Turn;
import app.interval.study.Upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Someone who studies without end: answers, rightly or wrongly, and now and then takes it back.
final class Learner {

    static final MemoryModel MODEL = new Fsrs7(Fsrs7.DEFAULTS);

    private static final Settings SETTINGS =
            Settings.DEFAULT.with(new Settings.Pace(25, 1000, 0.5));

    private final RandomGenerator random;
    private final Study study;
    private Instant now;
    private Sitting sitting;

    /// @param from when the first session begins
    Learner(Journal journal, Instant from, RandomGenerator random) {
        this.random = random;
        this.now = from;
        Upkeep.refresh(journal, MODEL);
        this.study =
                new Study(
                        new SmallBank(),
                        journal,
                        () -> new Scheduler(MODEL, SETTINGS),
                        new Clock(),
                        Set.of(ItemType.SINGLE_CHOICE));
        this.sitting = study.begin(new Questions(30));
    }

    Sitting sitting() {
        return sitting;
    }

    /// A question on the table, in a new session some weeks later if none is left.
    Turn question() {
        var table = sitting.table() instanceof Asking asking ? asking : sitting.next();
        while (!(table instanceof Asking)) {
            now = now.plus(Duration.ofDays(40));
            sitting = study.begin(new Questions(30));
            table = sitting.next();
        }
        return ((Asking) table).turn();
    }

    /// Answers a question.
    ///
    /// @return the event of the answer, which is stored
    UUID answer() {
        var turn = question();
        answerOnTheTable();
        return turn.event();
    }

    /// Answers the question that is on the table.
    Table answerOnTheTable() {
        var picked = new Picked(Set.of(random.nextInt(3) == 0 ? "b" : "a"));
        var spent = new Spent(Duration.ofSeconds(20), Duration.ZERO);
        var effort = new Effort(0, 1, Optional.empty(), OptionalDouble.empty(), spent);
        return sitting.answer(picked, effort);
    }

    /// Answers a question, or takes an answer back, or brings it forth again.
    void move() {
        switch (random.nextInt(10)) {
            case 0 -> sitting.undo();
            case 1 -> sitting.redo();
            default -> answer();
        }
    }

    /// A minute passes at every look.
    private final class Clock implements Stamps {

        @Override
        public UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        @Override
        public Stamp stamp(UUID id) {
            now = now.plusSeconds(60);
            return new Stamp(id, id, now, ZoneOffset.UTC, SETTINGS.studyDay(now, ZoneOffset.UTC));
        }
    }
}
