package app.interval.tuning;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.ParameterSet;
import app.interval.domain.log.Event.Adopted;
import app.interval.scheduling.Fsrs7;
import app.interval.study.FakeBank;
import app.interval.study.FakeEvents;
import app.interval.study.StudyFixture;
import app.interval.study.Upkeep;
import app.interval.tuning.Kept.Losses;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A learner with a log in memory, and what fits the memory model to them.
public final class TuningFixture {

    public final StudyFixture desk = new StudyFixture(FakeBank.sample());
    public final FakeEvents events = new FakeEvents(desk.stamps);
    public final FakeArchive archive = new FakeArchive(desk.journal);
    public Tuning tuning = open();

    /// As after the program was started again.
    public Tuning open() {
        tuning = new Tuning(archive, archive, Map.of(), desk.stamps, () -> new Random(1));
        Upkeep.refresh(desk.journal, tuning.model());
        return tuning;
    }

    /// Adds the answers of somebody who forgets what was met once four times as fast as the usual
    /// learner: `items` items, met on one day and asked three times more.
    public void forgetful(int items) {
        learner(new Fsrs7(withFirst(0.25)), items);
    }

    /// Adds the answers of somebody whom the published parameters describe.
    public void usual(int items) {
        learner(new Fsrs7(Fsrs7.DEFAULTS), items);
    }

    private void learner(Fsrs7 truth, int items) {
        var random = new Random(7);
        var first = 1 + (int) desk.journal.answers();
        for (int number = first; number < first + items; number++) {
            desk.journal.foreign(events.answered(number, Grade.GOOD, 5));
        }
        var memories = new ArrayList<Memory>();
        for (int i = 0; i < items; i++) {
            memories.add(truth.after(Optional.empty(), 0, Grade.GOOD));
        }
        for (int round = 0; round < 3; round++) {
            var days = 2 + 4 * round;
            desk.stamps.pass(Duration.ofDays(days));
            for (int i = 0; i < items; i++) {
                var right = random.nextDouble() < truth.recall(memories.get(i), days);
                var grade = right ? Grade.GOOD : Grade.AGAIN;
                memories.set(i, truth.after(Optional.of(memories.get(i)), days, grade));
                desk.journal.foreign(events.repeated(first + i, grade, 5));
            }
        }
        Upkeep.refresh(desk.journal, tuning.model());
    }

    /// A set whose first stabilities are `factor` times the published ones, fitted to 400 answers.
    public static Kept set(double factor) {
        return new Kept(
                withFirst(factor),
                Instant.parse("2026-11-03T08:00:00Z"),
                400,
                Optional.of(new Losses(0.431, 0.402)));
    }

    private static ParameterSet withFirst(double factor) {
        var weights = new ArrayList<>(Fsrs7.DEFAULTS.weights());
        weights.subList(0, 4).replaceAll(stability -> stability * factor);
        return Fsrs7.clamped(weights);
    }

    /// The row that says so.
    public Adopted adopted(Kept set) {
        return new Adopted(desk.stamps.stamp(), set.parameters().id());
    }

    /// Puts a set in force, as after a fit.
    public Choice adopt(Kept set) {
        var choice = tuning.adopting(set, tuning.material());
        if (!tuning.store(choice)) {
            throw new IllegalStateException("stale");
        }
        return choice;
    }
}
